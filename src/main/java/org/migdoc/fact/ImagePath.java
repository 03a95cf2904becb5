package org.migdoc.fact;

/**
 * A UNC path to a system image, measured.
 *
 * @param path the whole path
 * @param length its length in characters
 * @param file true for the path of the image file, false for the folder of one backup ({@code Backup <date>}) or above
 */
public record ImagePath(Origin origin, String path, int length, boolean file) implements Fact {}

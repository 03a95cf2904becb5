package org.migdoc.recognise;

/**
 * One error code as it stands in a line.
 *
 * @param code canonical, {@code 0x80070005}
 * @param spelling as it stands there
 * @param cut true when it goes on in the next line
 */
record CodeSpelling(String code, String spelling, boolean cut) {}

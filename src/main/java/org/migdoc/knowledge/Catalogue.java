package org.migdoc.knowledge;

import java.util.List;
import java.util.Map;
import org.migdoc.diagnosis.Cause;
import org.migdoc.diagnosis.QuestionTemplate;
import org.migdoc.diagnosis.Signature;
import org.migdoc.diagnosis.StepTemplate;
import org.migdoc.recognise.MessageTable;

/**
 * What the rules folders hold beside the rules.
 *
 * @param hash of all sources
 * @param causes by id
 * @param steps by id
 * @param questions by id
 * @param signatures rows of all {@code signatures.tsv}
 * @param messages rows of all {@code messages.tsv}
 * @param settingNames names of settings that rules ask for
 * @param scripts text by file name: {@code complete-delegation.ps1}
 * @param ruleLocations {@code rules/kerberos/delegation.drl:42} by name of the rule
 */
public record Catalogue(
        String hash,
        Map<String, Cause> causes,
        Map<String, StepTemplate> steps,
        Map<String, QuestionTemplate> questions,
        List<Signature> signatures,
        List<MessageTable.Row> messages,
        List<String> settingNames,
        Map<String, String> scripts,
        Map<String, String> ruleLocations) {}

package org.migdoc.report;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.migdoc.diagnosis.Signature;
import org.migdoc.fact.Fact;
import org.migdoc.fact.Situation;

/** What rules match and state, in a line: {@code delegation-entry account=hv01 service=cifs}. */
final class FactLine {

    private FactLine() {}

    static String of(Object what) {
        if (what instanceof Fact fact) {
            FactShape shape = FactShape.of(fact);
            return shape.type() + "  " + FactsText.values(shape, fact);
        }
        if (what instanceof Situation situation) {
            return "situation  " + situation.name() + (situation.host() == null ? "" : " host=" + situation.host());
        }
        if (what instanceof Signature row) {
            return "row  " + row.seen() + " of " + row.cause();
        }
        return what instanceof Record record ? fields(record) : String.valueOf(what);
    }

    /** The plain fields of what rules derive; lists of facts are left out. */
    private static String fields(Record record) {
        List<String> fields = new ArrayList<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Object value = value(component, record);
            if (!(value instanceof Collection) && value != null) {
                fields.add(component.getName() + "=" + value);
            }
        }
        return FactShape.joined(record.getClass().getSimpleName(), '-') + "  " + String.join(" ", fields);
    }

    private static @org.jspecify.annotations.Nullable Object value(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }
}

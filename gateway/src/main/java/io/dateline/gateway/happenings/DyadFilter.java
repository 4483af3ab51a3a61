package io.dateline.gateway.happenings;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("DyadFilter")
@Description("Conditions on the events that are counted. An event must meet all given conditions.")
public record DyadFilter(
    @Description("The country with this code (ISO 3166-1 alpha-2) does it.") String actor,
    @Description("It is done to, for or with the country with this code.") String recipient,
    @Nullable
        @Description(
            "The event has one of these modalities, as its latest report says; HAPPENED if none is"
                + " given.")
        List<@NonNull EventModality> modalities,
    @Description("It happens on this day or later.") LocalDate from,
    @Description("It happens before this day.") LocalDate to,
    @Description("Its confidence is at least this one, 0 to 1.") Double minConfidence) {

  static final DyadFilter NONE = new DyadFilter(null, null, null, null, null, null);
}

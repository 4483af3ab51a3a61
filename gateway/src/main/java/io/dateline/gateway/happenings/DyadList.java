package io.dateline.gateway.happenings;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("Numbers of events between countries.")
public record DyadList(
    @NonNull
        @Description(
            "The numbers, by time, actor, recipient and type; at most 1000. Those without events"
                + " are left out.")
        List<@NonNull Dyad> items,
    @NonNull @Description("True if there are more numbers. A narrower filter returns them.")
        Boolean truncated) {}

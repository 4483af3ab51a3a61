package io.dateline.gateway.mentions;

import java.math.BigDecimal;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A sum of money or a quantity.")
public record Amount(
    @NonNull @Description("The number in whole units: 1800000000 for $1.8bn.") BigDecimal value,
    @Description("The currency of a sum of money, as a code of ISO 4217.") String currency,
    @Description("The unit of a quantity, such as % or km, or the noun that is counted.")
        String unit) {}

package io.dateline.gateway.mentions;

import java.math.BigDecimal;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("How much money or a quantity is.")
public record Amount(
    @NonNull @Description("In whole units: 1800000000 for $1.8bn.") BigDecimal value,
    @Description("ISO 4217; of money.") String currency,
    @Description("%, km, …, or the noun that is counted; of a quantity.") String unit) {}

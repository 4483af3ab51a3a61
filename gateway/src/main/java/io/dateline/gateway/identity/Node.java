package io.dateline.gateway.identity;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Interface;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

@Interface
@Description("Anything that can be fetched again by its id alone.")
public interface Node {

  @Name("id")
  @Id
  @NonNull
  @Description("Globally unique, opaque and stable.")
  String id();
}

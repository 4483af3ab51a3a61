package io.dateline.gateway.identity;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Interface;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

@Interface
@Description("An object that can be fetched again by its id alone.")
public interface Node {

  @Name("id")
  @Id
  @NonNull
  @Description("The global id, which is unique, opaque and stable.")
  String id();
}

package io.dateline.gateway.health;

import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

@RegisterRestClient(configKey = "entities")
interface EntitiesHealth extends DownstreamHealth {}

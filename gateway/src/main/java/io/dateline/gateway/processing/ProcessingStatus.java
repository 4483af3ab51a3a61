package io.dateline.gateway.processing;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("How far the extraction of all articles is.")
public record ProcessingStatus(
    @NonNull @Description("Articles not looked at yet.") Integer waiting,
    @NonNull @Description("Articles done.") Integer processed,
    @NonNull @Description("Articles that failed and will be tried again.") Integer failed,
    @NonNull @Description("Articles that failed too often; retryParked tries them again.")
        Integer parked,
    @Description("Changes that were not read yet; null while unknown.") Integer feedLag,
    @Description("How far the changes were read: a number that only grows, as digits.")
        String feedPosition,
    @Description("The version of the pipeline at work.") String pipelineVersion,
    @Description("The name tagger at work.") String tagger) {}

package io.dateline.gateway.processing;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("The state of the extraction of all articles.")
public record ProcessingStatus(
    @NonNull @Description("The number of articles whose extraction has not started yet.")
        Integer waiting,
    @NonNull @Description("The number of articles whose extraction is done.") Integer processed,
    @NonNull @Description("The number of articles whose extraction failed and will be tried again.")
        Integer failed,
    @NonNull
        @Description(
            "The number of articles whose extraction failed too often; retryParked starts another"
                + " try.")
        Integer parked,
    @Description(
            "The number of changes in the feed that were not read yet; null while it is unknown.")
        Integer feedLag,
    @Description(
            "The position in the change feed up to which the changes were read: a growing number,"
                + " written in digits.")
        String feedPosition,
    @Description("The version of the pipeline that runs now.") String pipelineVersion,
    @Description("The name tagger that runs now.") String tagger) {}

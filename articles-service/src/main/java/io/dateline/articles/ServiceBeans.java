package io.dateline.articles;

import io.dateline.articles.language.OpenNlpLanguageDetector;
import io.dateline.articles.page.PageReader;
import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Makes the plain-Java classes of the core available for injection. */
class ServiceBeans {

  @Produces
  @Singleton
  @DefaultBean
  Clock clock() {
    return Clock.systemUTC();
  }

  @Produces
  @Singleton
  PageReader pageReader() {
    return PageReader.withLanguages(new OpenNlpLanguageDetector());
  }
}

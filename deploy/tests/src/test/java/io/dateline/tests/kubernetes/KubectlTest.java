package io.dateline.tests.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KubectlTest {

  @ParameterizedTest
  @CsvSource({
    "v1.20.2,false",
    "v1.30.14,false",
    "v1.31.0,true",
    "v1.32.4-dispatcher,true",
    "v1.100.1,true",
    "'',false"
  })
  void one_that_is_too_old_or_missing_is_not_used(String version, boolean used) {
    assertEquals(used, Kubectl.isNewEnough(version));
  }

  @Test
  void the_one_among_the_libraries_runs_on_a_machine_that_has_none(@TempDir Path target)
      throws Exception {
    assumeTrue(Kubectl.isForThisMachine());
    String version = Kubectl.version(Kubectl.brought(target).toString());
    assertTrue(version.startsWith("v1.32."), version);
  }

  @Test
  void a_program_that_is_not_there_has_no_version() throws Exception {
    assertEquals("", Kubectl.version("/nowhere/kubectl"));
  }
}

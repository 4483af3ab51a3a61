package io.dateline.tests.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
  void the_kubectl_among_the_libraries_runs_on_linux_and_is_refused_elsewhere(@TempDir Path target)
      throws Exception {
    if (!Kubectl.isForThisMachine()) {
      assertThrows(AssertionError.class, () -> Kubectl.brought(target));
      return;
    }
    String version = Kubectl.version(Kubectl.brought(target).toString());
    assertTrue(version.startsWith("v1.32."), version);
  }

  @Test
  void a_program_that_is_not_there_has_no_version() throws Exception {
    assertEquals("", Kubectl.version("/nowhere/kubectl"));
  }
}

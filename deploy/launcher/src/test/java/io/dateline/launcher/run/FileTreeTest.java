package io.dateline.launcher.run;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileTreeTest {

  @TempDir Path folder;

  @Test
  void a_folder_goes_with_all_that_is_in_it_but_not_what_a_link_leads_to() throws Exception {
    Path kept = Files.writeString(folder.resolve("kept"), "");
    Path tree = Files.createDirectories(folder.resolve("tree/deep"));
    Files.writeString(tree.resolve("file"), "");
    Files.createSymbolicLink(tree.resolve("link"), kept);
    FileTree.delete(folder.resolve("tree"));
    assertFalse(Files.exists(folder.resolve("tree")));
    assertTrue(Files.exists(kept));
  }

  @Test
  void one_that_is_not_there_is_fine() throws Exception {
    FileTree.delete(folder.resolve("nowhere"));
  }
}

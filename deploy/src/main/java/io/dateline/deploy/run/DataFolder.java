package io.dateline.deploy.run;

import io.dateline.deploy.Failure;
import io.dateline.postgres.Secrets;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The folder that keeps everything a run leaves behind; one run at a time has it. */
final class DataFolder implements AutoCloseable {

  private final Path folder;
  private final FileChannel channel;

  private DataFolder(Path folder, FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
  }

  /**
   * Opens the folder and makes it where it is missing.
   *
   * @throws Failure if it cannot be used, or another run has it
   */
  @SuppressWarnings("resource") // The channel lives as long as the folder is open, with its lock.
  static DataFolder open(Path path) {
    Path folder = path.toAbsolutePath().normalize();
    try {
      Files.createDirectories(folder);
      FileChannel channel =
          FileChannel.open(
              folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (!isLocked(channel)) {
        channel.close();
        throw new Failure("the data folder " + folder + " is in use by another run");
      }
      DataFolder data = new DataFolder(folder, channel);
      FileTree.delete(folder.resolve("tmp"));
      return data;
    } catch (IOException e) {
      throw new Failure("the data folder " + folder + " cannot be used: " + reason(e), e);
    }
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  /** What went wrong with a file, in words. */
  static String reason(IOException e) {
    if (e instanceof java.nio.file.AccessDeniedException) {
      return "no permission for " + e.getMessage();
    }
    if (e instanceof java.nio.file.FileAlreadyExistsException
        || e instanceof java.nio.file.NotDirectoryException) {
      return e.getMessage() + " is not a folder";
    }
    String message = String.valueOf(e.getMessage());
    return message.contains("Not a directory") ? "a part of its path is not a folder" : message;
  }

  /** Where PostgreSQL keeps its data. */
  Path postgres() {
    return folder.resolve("postgres");
  }

  /** For what services unpack; emptied with each start. */
  Path temporary() {
    return folder(folder.resolve("tmp"));
  }

  Path log(String service) {
    return folder(folder.resolve("logs")).resolve(service + ".log");
  }

  /** Where the process id of a service is noted while it runs. */
  Path pid(String service) {
    return folder(folder.resolve("pids")).resolve(service);
  }

  /** The password of a service's database role, made at the first start. */
  String password(String service) {
    try {
      return Secrets.readOrCreate(folder(folder.resolve("passwords")).resolve(service));
    } catch (IOException e) {
      throw new Failure("the data folder " + folder + " cannot be used: " + reason(e), e);
    }
  }

  private Path folder(Path path) {
    try {
      return Files.createDirectories(path);
    } catch (IOException e) {
      throw new Failure("the data folder " + folder + " cannot be used: " + reason(e), e);
    }
  }

  @Override
  public void close() throws IOException {
    FileTree.delete(folder.resolve("tmp"));
    channel.close();
  }

  @Override
  public String toString() {
    return folder.toString();
  }
}

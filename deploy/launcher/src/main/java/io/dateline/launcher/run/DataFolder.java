package io.dateline.launcher.run;

import io.dateline.launcher.Failure;
import io.dateline.postgres.Secrets;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.TreeMap;

/** The folder that holds all data of a run. Only one run at a time can open it. */
final class DataFolder implements AutoCloseable {

  private final Path folder;
  private final FileChannel channel;

  private DataFolder(Path folder, FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
  }

  /**
   * Opens the folder, and makes it if it is missing.
   *
   * @throws Failure if it cannot be used, or another run has opened it
   */
  @SuppressWarnings("resource") // The open folder keeps the channel and its lock.
  static DataFolder open(Path path) {
    Path folder = path.toAbsolutePath().normalize();
    try {
      Files.createDirectories(folder);
      closeToOthers(folder);
      FileChannel channel =
          FileChannel.open(
              folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (!isLocked(channel)) {
        channel.close();
        throw new Failure(
            "the data folder "
                + folder
                + " is in use by another run; deploy/run FILES loads pages into that one, --data"
                + " FOLDER starts another");
      }
      DataFolder data = new DataFolder(folder, channel);
      FileTree.delete(folder.resolve("tmp"));
      return data;
    } catch (IOException e) {
      throw new Failure("the data folder " + folder + " cannot be used: " + reason(e), e);
    }
  }

  /**
   * Closes the folder and its content to other users. If others could have written into it,
   * PostgreSQL's programs are unpacked again, because they may have been replaced.
   *
   * @throws Failure if the folder belongs to another user, who could open it again
   */
  private static void closeToOthers(Path folder) throws IOException {
    Path probe = Files.createTempFile(folder, "owner", null);
    boolean ours = Files.getOwner(probe).equals(Files.getOwner(folder));
    Files.delete(probe);
    if (!ours) {
      throw new Failure(
          "the data folder "
              + folder
              + " belongs to "
              + Files.getOwner(folder)
              + "; choose another");
    }
    Path binaries = folder.resolve("postgres/binaries");
    boolean exposed =
        OwnerOnly.canOthersWrite(folder)
            || OwnerOnly.canOthersWrite(folder.resolve("postgres"))
            || (!isPrivate(folder) && OwnerOnly.canOthersWrite(binaries));
    OwnerOnly.closeAll(folder);
    if (exposed) {
      FileTree.delete(binaries);
    }
  }

  /** Returns whether no other user can enter the folder, whatever the modes of its files. */
  private static boolean isPrivate(Path folder) throws IOException {
    return Files.getPosixFilePermissions(folder).stream()
        .noneMatch(mode -> mode.name().startsWith("GROUP") || mode.name().startsWith("OTHERS"));
  }

  /** Closes to other users what libraries have made since the start. */
  void closeToOthers() {
    try {
      OwnerOnly.closeAll(folder);
    } catch (IOException e) {
      throw new Failure(
          "the data folder " + folder + " cannot be closed to others: " + reason(e), e);
    }
  }

  /** Returns whether no run has stored anything in a folder yet. */
  static boolean isNew(Path path) {
    return !Files.exists(path.resolve("postgres/data"));
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  /** Returns what went wrong with a file, in words. */
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

  /** Returns the folder of PostgreSQL's data. */
  Path postgres() {
    return folder.resolve("postgres");
  }

  /** Returns the folder for files that services unpack; each start empties it. */
  Path temporary() {
    return folder(folder.resolve("tmp"));
  }

  Path log(String service) {
    return folder(folder.resolve("logs")).resolve(service + ".log");
  }

  /** Returns the file with the process id of a service while it runs. */
  Path pid(String service) {
    return folder(folder.resolve("pids")).resolve(service);
  }

  /** Returns the password of a service's database role, made at the first start. */
  String password(String service) {
    try {
      return Secrets.readOrCreate(folder(folder.resolve("passwords")).resolve(service));
    } catch (IOException e) {
      throw new Failure("the data folder " + folder + " cannot be used: " + reason(e), e);
    }
  }

  /**
   * Returns the file with the environment variables of a service in dev mode, for a shell to read.
   */
  static Path environment(Path data, String service) {
    return data.toAbsolutePath().normalize().resolve("dev").resolve(service);
  }

  /** Writes environment variables in the syntax of a shell. */
  void writeEnvironment(String service, Map<String, String> variables) {
    Path file = environment(folder, service);
    StringBuilder lines = new StringBuilder();
    new TreeMap<>(variables)
        .forEach(
            (name, value) ->
                lines.append(name).append("='").append(value.replace("'", "'\\''")).append("'\n"));
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, lines);
    } catch (IOException e) {
      throw new Failure(file + " cannot be written: " + reason(e), e);
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

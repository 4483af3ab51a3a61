package io.dateline.launcher.run;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Checks, before anything is built or made, everything that would keep Dateline from starting:
 * ports in use, ports that two services share, a data folder that cannot be used. It uses the JDK
 * only, so that {@code deploy/dateline} can run this source file before the first build.
 */
public final class Preflight {

  /** A port of a run: the option that sets it, the address, and the number; 0 is any free port. */
  record Port(String option, String host, int number) {}

  private static final String LOOPBACK = "127.0.0.1";
  private static final int MAX_PORT = 65_535;

  private static final Map<String, Integer> DEFAULTS = defaults();

  private Preflight() {}

  private static Map<String, Integer> defaults() {
    Map<String, Integer> ports = new LinkedHashMap<>();
    ports.put("--gateway-port", 8080);
    ports.put("--articles-port", 8081);
    ports.put("--entities-port", 8082);
    ports.put("--postgres-port", 0);
    return ports;
  }

  /**
   * Prints all problems of a run in one message and exits with 1; exits with 0 if there are none.
   *
   * @param arguments the checkout, then the arguments of {@code run}
   */
  public static void main(String... arguments) {
    Map<String, String> options = options(List.of(arguments).subList(1, arguments.length));
    Path data =
        Path.of(options.getOrDefault("--data", Path.of(arguments[0], ".dateline").toString()));
    String host = options.getOrDefault("--host", LOOPBACK);
    List<Port> ports = new ArrayList<>();
    for (Map.Entry<String, Integer> port : DEFAULTS.entrySet()) {
      String value = options.getOrDefault(port.getKey(), port.getValue().toString());
      int number = value.matches("\\d{1,5}") ? Integer.parseInt(value) : MAX_PORT + 1;
      ports.add(
          new Port(
              port.getKey(), port.getKey().equals("--gateway-port") ? host : LOOPBACK, number));
    }
    String problem = problem(data, ports, List.of(arguments).subList(1, arguments.length));
    if (problem != null) {
      System.err.println("dateline: " + problem);
      System.exit(1);
    }
  }

  /**
   * Returns the options with their values, given as {@code --name value} or {@code --name=value}.
   */
  static Map<String, String> options(List<String> arguments) {
    Map<String, String> options = new HashMap<>();
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      int equals = argument.indexOf('=');
      if (argument.startsWith("--") && equals > 0) {
        options.put(argument.substring(0, equals), argument.substring(equals + 1));
      } else if (argument.startsWith("--") && i + 1 < arguments.size()) {
        options.put(argument, arguments.get(i + 1));
      }
    }
    return options;
  }

  /**
   * Returns the problems that keep a run from starting, in one message; null if there are none.
   *
   * @param arguments the arguments of the run, for the command that the message suggests
   */
  static String problem(Path data, List<Port> ports, List<String> arguments) {
    String folder = folderProblem(data);
    if (folder != null) {
      return folder;
    }
    String numbers = numberProblem(ports);
    if (numbers != null) {
      return numbers;
    }
    // A second run over the folder is allowed: it may load pages into the first. Services that a
    // killed launcher left over use our own ports, and the next start ends them.
    return isInUse(data) || hasLeftover(data) ? null : takenProblem(ports, arguments);
  }

  private static String numberProblem(List<Port> ports) {
    Map<Integer, String> seen = new HashMap<>();
    for (Port port : ports) {
      boolean any = port.option().equals("--postgres-port") && port.number() == 0;
      if (!any && (port.number() < 1 || port.number() > MAX_PORT)) {
        return port.option() + " must be a number from 1 to " + MAX_PORT;
      }
      String other = any ? null : seen.put(port.number(), port.option());
      if (other != null) {
        return other
            + " and "
            + port.option()
            + " are both "
            + port.number()
            + "; each needs its own";
      }
    }
    return null;
  }

  /** Returns which ports other programs use, in one message; null if there are none. */
  static String takenProblem(List<Port> ports, List<String> arguments) {
    List<Port> taken = ports.stream().filter(port -> port.number() != 0 && !isFree(port)).toList();
    if (taken.isEmpty()) {
      return null;
    }
    Set<Integer> used = new HashSet<>();
    ports.forEach(port -> used.add(port.number()));
    List<String> names = new ArrayList<>();
    StringBuilder command = new StringBuilder("deploy/run");
    List<String> options = taken.stream().map(Port::option).toList();
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      if (options.contains(argument)) {
        i++;
      } else if (!options.contains(argument.replaceFirst("=.*", ""))) {
        command.append(' ').append(argument.contains(" ") ? "'" + argument + "'" : argument);
      }
    }
    for (Port port : taken) {
      names.add("port " + port.number() + " of " + port.host() + " (" + port.option() + ")");
      command.append(' ').append(port.option()).append(' ').append(freeAbove(port, used));
    }
    return (taken.size() == 1 ? "" : "these ports cannot be used: ")
        + String.join(", ", names)
        + (taken.size() == 1 ? " cannot be used" : "")
        + "; choose others: "
        + command;
  }

  private static boolean isFree(Port port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getByName(port.host()), port.number()));
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** Returns a free port that resembles the wanted one: 18080 for 8080. */
  private static int freeAbove(Port port, Set<Integer> used) {
    for (int step = 10_000; port.number() + step <= MAX_PORT; step += 100) {
      int number = port.number() + step;
      if (!used.contains(number) && isFree(new Port(port.option(), LOOPBACK, number))) {
        used.add(number);
        return number;
      }
    }
    try (ServerSocket any = new ServerSocket(0)) {
      return any.getLocalPort();
    } catch (IOException e) {
      return 0;
    }
  }

  /**
   * The nearest existing parent must be a folder, and this user must be allowed to write into it.
   */
  private static String folderProblem(Path data) {
    Path existing = data.toAbsolutePath().normalize();
    if (Files.exists(existing) && !Files.isDirectory(existing)) {
      return "the data folder " + existing + " cannot be used: " + existing + " is not a folder";
    }
    while (existing != null && !Files.exists(existing)) {
      existing = existing.getParent();
    }
    if (existing == null || !Files.isDirectory(existing)) {
      return "the data folder " + data + " cannot be used: a part of its path is not a folder";
    }
    return Files.isWritable(existing)
        ? null
        : "the data folder " + data + " cannot be used: no permission for " + existing;
  }

  /** Returns whether a run has opened the folder. */
  static boolean isInUse(Path data) {
    Path lock = data.resolve("lock");
    if (!Files.isWritable(lock)) {
      return false;
    }
    try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE);
        FileLock ours = channel.tryLock()) {
      return ours == null;
    } catch (OverlappingFileLockException e) {
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean hasLeftover(Path data) {
    Path pids = data.resolve("pids");
    try (var files = Files.newDirectoryStream(pids)) {
      for (Path file : files) {
        String pid = Files.readString(file).strip();
        if (pid.matches("\\d{1,9}")
            && ProcessHandle.of(Long.parseLong(pid)).filter(ProcessHandle::isAlive).isPresent()) {
          return true;
        }
      }
    } catch (IOException e) {
      return false;
    }
    return false;
  }
}

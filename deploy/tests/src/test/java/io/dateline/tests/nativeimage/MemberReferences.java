package io.dateline.tests.nativeimage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Finds the fields and methods that the classes of a class path use, and looks up each as the JVM
 * would (JVM specification, 5.4.3). native-image links them all while it builds; a JVM would fail
 * only when it reaches one.
 */
final class MemberReferences {

  /** The parts of a class that linking needs. */
  private record Type(String parent, List<String> interfaces, Set<String> members) {}

  private record Use(String user, String owner, String member) {}

  private final Map<String, Type> types = new HashMap<>();
  private final Set<Use> uses = new HashSet<>();

  /** Reads all classes of some jars. */
  static MemberReferences of(Collection<Path> jars) throws IOException {
    MemberReferences references = new MemberReferences();
    for (Path path : jars) {
      try (JarFile jar = new JarFile(path.toFile())) {
        for (var entry : (Iterable<java.util.jar.JarEntry>) jar.stream()::iterator) {
          String name = entry.getName();
          if (name.endsWith(".class") && !name.startsWith("META-INF/")) {
            try (InputStream in = jar.getInputStream(entry)) {
              references.read(in, true);
            }
          }
        }
      }
    }
    return references;
  }

  /** Reads one class; visible for tests of this class. */
  void read(InputStream classFile, boolean withUses) throws IOException {
    ClassReader reader = new ClassReader(classFile);
    Set<String> members = new HashSet<>();
    types.putIfAbsent(
        reader.getClassName(),
        new Type(reader.getSuperName(), List.of(reader.getInterfaces()), members));
    reader.accept(
        new Collector(reader.getClassName(), members, withUses),
        ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
  }

  /**
   * Returns uses of members that no class has, as {@code user -> owner.member}. Missing classes are
   * left out: optional parts of libraries name many.
   */
  Set<String> missing() throws IOException {
    Set<String> missing = new TreeSet<>();
    for (Use use : uses) {
      if (!use.owner().startsWith("[") && has(use.owner(), use.member()) == Found.NO) {
        missing.add(use.user() + " -> " + use.owner() + "." + use.member());
      }
    }
    return missing;
  }

  private enum Found {
    YES,
    NO,
    /** A superclass is missing; it may have the member. */
    UNKNOWN
  }

  private Found has(String name, String member) throws IOException {
    Type type = type(name);
    if (type == null) {
      return Found.UNKNOWN;
    }
    boolean polymorphic =
        name.equals("java/lang/invoke/MethodHandle") || name.endsWith("/VarHandle");
    if (polymorphic || type.members().contains(member)) {
      return Found.YES;
    }
    List<String> above = new ArrayList<>(type.interfaces());
    above.add(type.parent() == null ? "java/lang/Object" : type.parent());
    Found found = Found.NO;
    for (String parent : above) {
      Found there = parent.equals(name) ? Found.NO : has(parent, member);
      if (there == Found.YES) {
        return Found.YES;
      }
      found = there == Found.UNKNOWN ? Found.UNKNOWN : found;
    }
    return found;
  }

  private Type type(String name) throws IOException {
    if (!types.containsKey(name)) {
      try (InputStream in =
          ClassLoader.getPlatformClassLoader().getResourceAsStream(name + ".class")) {
        if (in != null) {
          read(in, false);
        } else {
          types.put(name, null);
        }
      }
    }
    return types.get(name);
  }

  private final class Collector extends ClassVisitor {
    private final String user;
    private final Set<String> members;
    private final boolean withUses;

    Collector(String user, Set<String> members, boolean withUses) {
      super(Opcodes.ASM9);
      this.user = user;
      this.members = members;
      this.withUses = withUses;
    }

    @Override
    public FieldVisitor visitField(int a, String name, String type, String s, Object v) {
      members.add(name + ":" + type);
      return null;
    }

    @Override
    public MethodVisitor visitMethod(int a, String name, String type, String s, String[] e) {
      members.add(name + type);
      return withUses ? new Body() : null;
    }

    private final class Body extends MethodVisitor {
      Body() {
        super(Opcodes.ASM9);
      }

      @Override
      public void visitFieldInsn(int opcode, String owner, String name, String type) {
        uses.add(new Use(user, owner, name + ":" + type));
      }

      @Override
      public void visitMethodInsn(
          int opcode, String owner, String name, String type, boolean isInterface) {
        uses.add(new Use(user, owner, name + type));
      }

      @Override
      public void visitInvokeDynamicInsn(
          String name, String type, Handle bootstrap, Object... arguments) {
        for (Object argument : arguments) {
          if (argument instanceof Handle handle) {
            boolean field = handle.getTag() <= Opcodes.H_PUTSTATIC;
            uses.add(
                new Use(
                    user,
                    handle.getOwner(),
                    handle.getName() + (field ? ":" : "") + handle.getDesc()));
          }
        }
      }
    }
  }
}

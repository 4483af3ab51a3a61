package io.dateline.tests.nativeimage;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** Reads the texts in a class file's constant pool (JVM specification, 4.4). */
final class ConstantPool {

  private static final int UTF8 = 1;
  private static final int LONG_TAG = 5;
  private static final int DOUBLE_TAG = 6;
  private static final int HEADER = 8;

  private ConstantPool() {}

  static List<String> strings(InputStream classFile) throws IOException {
    DataInputStream in = new DataInputStream(classFile);
    in.skipNBytes(HEADER);
    int count = in.readUnsignedShort();
    List<String> strings = new ArrayList<>();
    for (int i = 1; i < count; i++) {
      int tag = in.readUnsignedByte();
      if (tag == UTF8) {
        strings.add(in.readUTF());
      } else {
        in.skipNBytes(length(tag));
      }
      if (tag == LONG_TAG || tag == DOUBLE_TAG) {
        i++;
      }
    }
    return strings;
  }

  private static int length(int tag) {
    return switch (tag) {
      case 7, 8, 16, 19, 20 -> 2;
      case 15 -> 3;
      case 3, 4, 9, 10, 11, 12, 17, 18 -> 4;
      case LONG_TAG, DOUBLE_TAG -> 8;
      default -> throw new IllegalStateException("no such constant: " + tag);
    };
  }
}

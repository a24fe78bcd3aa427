package dev.mcpaccess.quickstart;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** Looks whether a server can have the port that it is meant to have. */
final class Ports {

  private static final int PATIENCE_MILLIS = 1_000;

  private Ports() {}

  /** Refuses a taken port with a message that names it and the option that chooses another one. */
  static void requireFree(int port, String server, String option) {
    try (ServerSocket socket = new ServerSocket()) {
      InetAddress bound = InetAddress.getLoopbackAddress();
      socket.bind(new InetSocketAddress(bound, port));
      // "localhost" has a second address on most machines, where a stranger would answer for ours.
      for (InetAddress address : InetAddress.getAllByName("localhost")) {
        if (!address.equals(bound) && answers(address, port)) {
          throw new IOException("in use at " + address.getHostAddress());
        }
      }
    } catch (IOException e) {
      throw new QuickstartException(
          "Port %d, meant for %s, cannot be used: %s. Stop what uses it, or choose another port with -D%s=<port>."
              .formatted(port, server, e.getMessage(), option),
          e);
    }
  }

  private static boolean answers(InetAddress address, int port) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(address, port), PATIENCE_MILLIS);
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}

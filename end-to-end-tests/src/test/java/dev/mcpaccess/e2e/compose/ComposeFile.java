package dev.mcpaccess.e2e.compose;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What {@code docker-compose.yml} says, with its paths resolved. */
record ComposeFile(Path folder, String text, JsonNode services) {

  static ComposeFile read(Path file) throws IOException {
    String text = Files.readString(file);
    return new ComposeFile(
        file.getParent(), text, new YAMLMapper().readTree(text).path("services"));
  }

  /** How the services that are built here are built, by service. */
  Map<String, Dockerfile> dockerfiles() throws IOException {
    Map<String, Dockerfile> dockerfiles = new HashMap<>();
    for (Map.Entry<String, JsonNode> service : services.properties()) {
      if (service.getValue().has("build")) {
        Path context = resolve(service.getValue().path("build").asText());
        dockerfiles.put(service.getKey(), Dockerfile.read(context));
      }
    }
    return dockerfiles;
  }

  /** Files of the checkout that a service sees, by their place in its container. */
  Map<String, Path> bindMounts(String service) {
    return texts(services.path(service).path("volumes"))
        .filter(volume -> volume.startsWith("."))
        .map(volume -> volume.split(":", -1))
        .collect(Collectors.toMap(parts -> parts[1], parts -> resolve(parts[0])));
  }

  /** What of all services is reachable from outside the composition. */
  List<String> publishedPorts() {
    return services.findValues("ports").stream().flatMap(ComposeFile::texts).toList();
  }

  String environment(String service, String variable) {
    return services.path(service).path("environment").path(variable).asText();
  }

  List<String> serviceNames() {
    return services.properties().stream().map(Map.Entry::getKey).toList();
  }

  private Path resolve(String path) {
    return folder.resolve(path).normalize();
  }

  private static Stream<String> texts(JsonNode list) {
    return list.valueStream().map(JsonNode::asText);
  }
}

package dev.mcpaccess.e2e.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.mcpaccess.server.auth.Caller;
import dev.mcpaccess.server.mcp.ClientInput;
import dev.mcpaccess.server.mcp.Content.Text;
import dev.mcpaccess.server.mcp.InputRequiredException;
import dev.mcpaccess.server.mcp.InputRequiredException.Question;
import dev.mcpaccess.server.mcp.JsonRpcException;
import dev.mcpaccess.server.mcp.Progress;
import dev.mcpaccess.server.mcp.Tool;
import dev.mcpaccess.server.mcp.ToolDefinition;
import dev.mcpaccess.server.mcp.ToolDefinition.Annotations;
import dev.mcpaccess.server.mcp.ToolResult;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A tool that asks the client in rounds, and says so in a state that it would know again.
 *
 * @param rounds the keys of each round's questions
 */
record AskingTool(String name, List<Set<String>> rounds) implements Tool {
  private static final SecretKeySpec KEY = new SecretKeySpec(new byte[] {1, 2, 3}, "HmacSHA256");

  private static final Map<String, Question> QUESTIONS =
      Map.of(
          "user_name", question("elicitation/create", form("name")),
          "confirm", question("elicitation/create", form("ok")),
          "step1", question("elicitation/create", form("name")),
          "step2", question("elicitation/create", form("color")),
          "user_context", question("elicitation/create", form("context")),
          "capital_question", question("sampling/createMessage", sample()),
          "greeting", question("sampling/createMessage", sample()),
          "client_roots", question("roots/list", Map.of()));

  static List<Tool> all() {
    return List.of(
        asking("elicitation", List.of(Set.of("user_name"))),
        asking("sampling", List.of(Set.of("capital_question"))),
        asking("list_roots", List.of(Set.of("client_roots"))),
        asking("request_state", List.of(Set.of("confirm"))),
        asking("multiple_inputs", List.of(Set.of("user_name", "greeting", "client_roots"))),
        asking("multi_round", List.of(Set.of("step1"), Set.of("step2"))),
        asking("tampered_state", List.of(Set.of("confirm"))),
        asking("capabilities", List.of(Set.of("user_name", "greeting"))));
  }

  private static Tool asking(String name, List<Set<String>> rounds) {
    return new AskingTool("test_input_required_result_" + name, rounds);
  }

  static InputRequiredException asking(String key) {
    return new InputRequiredException(Map.of(key, QUESTIONS.get(key)), null);
  }

  private static Question question(String method, Object params) {
    return new Question(method, params);
  }

  private static Map<String, Object> form(String property) {
    return Map.of(
        "mode",
        "form",
        "message",
        "Tell the " + property,
        "requestedSchema",
        Map.of("type", "object", "properties", Map.of(property, Map.of("type", "string"))));
  }

  private static Map<String, Object> sample() {
    Map<String, Object> text = Map.of("type", "text", "text", "Say something");
    return Map.of("messages", List.of(Map.of("role", "user", "content", text)), "maxTokens", 50);
  }

  @Override
  public boolean isOpenTo(Caller caller) {
    return true;
  }

  @Override
  public ToolDefinition definitionFor(Caller caller) {
    return new ToolDefinition(
        name,
        name,
        "Fixture",
        JsonNodeFactory.instance.objectNode().put("type", "object"),
        null,
        Annotations.readOnly(name));
  }

  @Override
  public ToolResult call(Caller caller, JsonNode arguments) {
    throw new IllegalStateException("called without what the client says");
  }

  @Override
  public ToolResult call(Caller caller, JsonNode arguments, Progress progress, ClientInput input) {
    int round = input.state().map(this::round).orElse(0);
    if (round < rounds.size()) {
      boolean answered =
          rounds.get(round).stream().allMatch(key -> input.response(key).isPresent());
      int next = answered ? round + 1 : round;
      if (next < rounds.size()) {
        throw new InputRequiredException(questions(rounds.get(next), input), state(next));
      }
    }
    return ToolResult.of(List.of(Text.of("Done: state-ok " + input.responses())));
  }

  private static Map<String, Question> questions(Set<String> keys, ClientInput input) {
    Map<String, Question> questions = new LinkedHashMap<>();
    for (String key : keys) {
      String capability = QUESTIONS.get(key).method().replaceAll("/.*", "");
      if (input.canBeAskedFor(capability)) {
        questions.put(key, QUESTIONS.get(key));
      }
    }
    return questions;
  }

  private int round(String state) {
    int round = Character.digit(state.charAt(0), 10);
    if (!state.equals(state(round))) {
      throw JsonRpcException.invalidParams("requestState is not one of this tool's");
    }
    return round;
  }

  private String state(int round) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(KEY);
      return round + HexFormat.of().formatHex(mac.doFinal((name + round).getBytes(UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}

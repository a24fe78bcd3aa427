package dev.mcpaccess.e2e.changes;

import dev.mcpaccess.e2e.http.Http;
import dev.mcpaccess.e2e.oauth.OAuthClient;
import dev.mcpaccess.e2e.person.FormPerson;
import dev.mcpaccess.e2e.platform.CompanyApi;
import dev.mcpaccess.e2e.platform.Platform;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * A company, a key and a person with two devices, in all of which things change at random, and the
 * little that must be known to say what follows from it.
 */
public final class ChangingWorld implements AutoCloseable {

  private final Platform platform;
  private final Random random;
  private final Factors factors;
  private final OAuthClient client;
  private final FormPerson person;
  private final CompanyApi personApi;
  private final List<Device> devices =
      List.of(new Device(), new Device("task:view", "company:view", "note:view"));
  private final Map<String, Runnable> changes = new HashMap<>();
  private final Set<String> kinds = new TreeSet<>();
  private int timesAlive;

  public ChangingWorld(Platform platform, Random random) {
    this.platform = platform;
    this.random = random;
    this.factors = new Factors(platform);
    this.client = platform.client(factors.key());
    this.person = new FormPerson(factors.person());
    this.personApi = CompanyApi.login(platform.keycloak(), factors.person());
    devices.forEach(this::authorize);
    changes.put("role", () -> factors.toggleRole(anyOf(Factors.ROLES)));
    changes.put("another role", () -> factors.toggleRole(anyOf(Factors.ROLES)));
    changes.put("key's permission", () -> factors.togglePermission(anyOf(Factors.PERMISSIONS)));
    changes.put("another one", () -> factors.togglePermission(anyOf(Factors.PERMISSIONS)));
    changes.put("module crm", () -> factors.toggleModule("crm"));
    changes.put("module api", () -> factors.toggleModule("api"));
    changes.put("key's state", factors::toggleKey);
    changes.put("client's state", factors::toggleClient);
    changes.put("company's state", factors::toggleCompany);
    changes.put("person's state", factors::togglePerson);
    changes.put("membership", factors::toggleMembership);
    changes.put("consent narrowed", this::narrow);
    changes.put("authorized again", () -> authorize(anyDevice()));
  }

  /** Changes something, and tells what. What was switched off is switched on again before long. */
  public String change() {
    String kind = change(factors.off());
    kinds.add(kind);
    timesAlive += alive() ? 1 : 0;
    return kind;
  }

  private String change(List<Runnable> off) {
    if (!off.isEmpty() && random.nextInt(3) > 0) {
      anyOf(off).run();
      return "switched on";
    }
    String kind = anyOf(changes.keySet().stream().sorted().toList());
    changes.get(kind).run();
    return kind;
  }

  public Set<String> kindsOfChange() {
    return kinds;
  }

  public int timesAlive() {
    return timesAlive;
  }

  public List<Device> devices() {
    return devices;
  }

  public Device anyDevice() {
    return anyOf(devices);
  }

  /** Whether tokens can be active at all. */
  public boolean alive() {
    return factors.alive();
  }

  public boolean companyWorks() {
    return factors.companyWorks();
  }

  public boolean isMember() {
    return factors.isMember();
  }

  /** What role, key and modules have in common now. */
  public Set<String> allowed() {
    return factors.allowed();
  }

  public Http.Answer preview() {
    return factors
        .admin()
        .call(
            "POST",
            "/companies/" + factors.companyAlias() + "/preview",
            Http.write(Map.of("key", factors.key().id(), "member", factors.userId())));
  }

  public Http.Answer explain(Device device) {
    return CompanyApi.withToken(platform.keycloak(), device.tokens().accessToken())
        .call("POST", "/access", null);
  }

  public Http.Answer refresh(Device device) {
    return client.refresh(device.tokens().refreshToken(), Map.of());
  }

  /** Connects a device anew, where that can give it anything. */
  private void authorize(Device device) {
    Set<String> offered = new TreeSet<>(factors.allowed());
    if (!device.asked().isEmpty()) {
      offered.retainAll(device.asked());
    }
    // To name a permission that the key does not have fails the whole request.
    if (!offered.isEmpty() && factors.keyHas(device.asked())) {
      device.connect(client.authorize(person, Map.of("scope", device.scope())), offered);
    }
  }

  private void narrow() {
    Device device = anyDevice();
    if (device.granted().size() < 2 || !factors.userEnabled()) {
      return;
    }
    Set<String> left = new TreeSet<>(device.granted());
    left.remove(anyOf(List.copyOf(left)));
    String path = "/connections/" + device.tokens().connectionId();
    Http.Answer answer = personApi.call("PATCH", path, Http.write(Map.of("permissions", left)));
    if (answer.status() != 200) {
      throw new IllegalStateException("Not narrowed: " + answer);
    }
    device.narrow(left);
  }

  private <T> T anyOf(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  @Override
  public void close() {
    factors.remove();
  }
}

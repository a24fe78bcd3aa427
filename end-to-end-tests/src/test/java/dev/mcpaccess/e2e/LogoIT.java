package dev.mcpaccess.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mcpaccess.e2e.http.Http;
import dev.mcpaccess.e2e.oauth.Pkce;
import dev.mcpaccess.e2e.person.FormPerson;
import dev.mcpaccess.e2e.platform.AdminApi;
import dev.mcpaccess.e2e.platform.ApiKey;
import dev.mcpaccess.e2e.platform.CompanyApi;
import dev.mcpaccess.e2e.platform.Platform;
import dev.mcpaccess.e2e.platform.PlatformExtension;
import dev.mcpaccess.e2e.platform.TemporaryCompany;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The logo of a key: uploaded, checked, drawn anew, and shown on the authorization screen. */
@ExtendWith(PlatformExtension.class)
class LogoIT {

  private final Platform platform;
  private final CompanyApi api;
  private ApiKey key;

  LogoIT(Platform platform) {
    this.platform = platform;
    this.api = platform.companyApi("amelia");
  }

  @BeforeEach
  void aKey() {
    key = platform.issue("amelia", "brightside", "OAuthPKCE", "company:view");
  }

  @Test
  @DisplayName("P1 the logo appears on the authorization screen")
  void theLogoIsOnTheScreen() {
    String url = put(image(300, 200, "png")).json().get("logoUrl").asText();
    FormPerson carly = new FormPerson(platform.person("carly"));

    platform.client(key).redirect(carly, Pkce.create(), Map.of());

    assertThat(carly.consentPage().selectFirst("#mcp-access-logo").absUrl("src")).isEqualTo(url);
    assertThat(carly.consentPage().selectFirst("#mcp-access-logo").attr("alt")).isEmpty();
  }

  @Test
  @DisplayName("P1 P10 a published key has a logo, which every company sees")
  void aPublishedKeyHasALogo() throws IOException {
    AdminApi admin = platform.administrator().api();
    ApiKey published = admin.publish("OAuthPKCE", "company:view");
    String path = AdminApi.PUBLISHED + "/" + published.id();

    String url = admin.upload(path + "/logo", image(48, 48, "png")).json().get("logoUrl").asText();

    assertThat(fetch(url).statusCode()).isEqualTo(200);
    Http.Answer seen = api.published("GET", "brightside", "/" + published.id());
    assertThat(seen.json().get("logoUrl").asText()).isEqualTo(url);
    assertThat(admin.send("DELETE", path, "").status()).isEqualTo(204);
    assertThat(fetch(url).statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @MethodSource
  void itIsServedAsASmallPicture(byte[] upload, int width, int height) throws IOException {
    HttpResponse<byte[]> served = fetch(put(upload).json().get("logoUrl").asText());
    BufferedImage picture = ImageIO.read(new ByteArrayInputStream(served.body()));

    assertThat(served.statusCode()).isEqualTo(200);
    assertThat(served.headers().firstValue("Content-Type")).contains("image/png");
    assertThat(served.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(served.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'none'");
    assertThat(served.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
    assertThat(picture.getWidth()).isEqualTo(width);
    assertThat(picture.getHeight()).isEqualTo(height);
    assertThat(new Color(picture.getRGB(width / 4, height / 2)).getRed()).isGreaterThan(200);
    assertThat(new Color(picture.getRGB(width * 3 / 4, height / 2)).getRed()).isLessThan(50);
  }

  static Stream<Arguments> itIsServedAsASmallPicture() {
    return Stream.of(
        Arguments.of(image(300, 200, "png"), 96, 64),
        Arguments.of(image(300, 200, "jpeg"), 96, 64),
        Arguments.of(image(1024, 16, "png"), 96, 2),
        Arguments.of(image(48, 48, "png"), 48, 48));
  }

  @ParameterizedTest
  @MethodSource
  @DisplayName("Security 19 a logo that is no image is refused")
  void aHostileFileIsRefused(String name, byte[] upload, String reason) {
    Http.Answer answer = put(upload);

    assertThat(answer.status()).as(name).isEqualTo(400);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    assertThat(answer.json().at("/errors/0/field").asText()).isEqualTo("logo");
    assertThat(answer.json().at("/errors/0/reason").asText()).contains(reason);
    assertThat(api.read("brightside", key.id()).json().has("logoUrl")).isFalse();
  }

  static Stream<Arguments> aHostileFileIsRefused() {
    byte[] png = image(64, 64, "png");
    byte[] jpeg = image(64, 64, "jpeg");
    byte[] script = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
    return Stream.of(
        Arguments.of("nothing", new byte[0], "PNG or JPEG"),
        Arguments.of(
            "SVG",
            "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8),
            "PNG or JPEG"),
        Arguments.of("GIF", image(8, 8, "gif"), "PNG or JPEG"),
        Arguments.of("BMP", image(8, 8, "bmp"), "PNG or JPEG"),
        Arguments.of("a page before the image", join(script, png), "PNG or JPEG"),
        Arguments.of("a page behind a PNG", join(png, script), "behind the image"),
        Arguments.of("a page behind a JPEG", join(jpeg, script), "behind the image"),
        Arguments.of("half a PNG", Arrays.copyOf(png, png.length / 2), "cut off"),
        Arguments.of("half a JPEG", Arrays.copyOf(jpeg, jpeg.length / 2), "cut off"),
        Arguments.of("half a PNG with an end", withEnd(png, 12), "damaged"),
        Arguments.of("half a JPEG with an end", withEnd(jpeg, 2), "damaged"),
        Arguments.of("a JPEG of a hundred scans", withScans(jpeg, 100), "64 scans"),
        Arguments.of("a PNG that says it is huge", withSize(png, 60_000), "1024 pixels"),
        Arguments.of("a PNG of negative size", withSize(png, -1), "damaged"),
        Arguments.of("a wide PNG", image(1025, 1, "png"), "1024 pixels"),
        Arguments.of("a heavy PNG", noise(1024), "256 KiB"));
  }

  @Test
  void anotherLogoHasAnotherAddressAndTheOldOneIsGone() throws IOException {
    String first = put(image(64, 64, "png")).json().get("logoUrl").asText();
    String second = put(image(64, 32, "png")).json().get("logoUrl").asText();

    assertThat(second).isNotEqualTo(first);
    assertThat(fetch(first).statusCode()).isEqualTo(404);
    assertThat(fetch(second).statusCode()).isEqualTo(200);
  }

  @Test
  void aRemovedLogoIsGone() throws IOException {
    Http.Answer put = put(image(64, 64, "png"));
    String url = put.json().get("logoUrl").asText();

    Http.Answer answer = api.send("DELETE", "brightside", "/" + key.id() + "/logo", "");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().has("logoUrl")).isFalse();
    assertThat(answer.header("ETag")).isNotEqualTo(put.header("ETag"));
    assertThat(fetch(url).statusCode()).isEqualTo(404);
    assertThat(fetch(url.replace("/development/", "/master/")).statusCode()).isEqualTo(404);
  }

  @Test
  void aChangedKeyIsNotOverwritten() {
    Http.Answer answer =
        platform
            .companyApi("amelia")
            .upload(
                "brightside", "/" + key.id() + "/logo", image(8, 8, "png"), "If-Match", "\"x\"");

    assertThat(answer.status()).isEqualTo(412);
  }

  @Test
  void onlyTheCompanysAdminMaySetIt() {
    String path = "/" + key.id() + "/logo";

    assertThat(platform.companyApi("carly").upload("brightside", path, image(8, 8, "png")).status())
        .isEqualTo(403);
    assertThat(platform.companyApi("george").upload("granite", path, image(8, 8, "png")).status())
        .isEqualTo(404);
  }

  @Test
  void aRemovedKeyTakesItsLogoAlong() {
    TemporaryCompany company = platform.administrator().temporaryCompany();
    ApiKey other = platform.issue(company.admin(), company.alias(), "OAuthPKCE", "company:view");
    CompanyApi.login(platform.keycloak(), company.admin())
        .upload(company.alias(), "/" + other.id() + "/logo", image(8, 8, "png"));
    String logos = "select count(*) from mcp_access_logo where key_id = ?";
    assertThat(platform.keycloakTables().count(logos, other.id())).isEqualTo(1);

    company.remove();

    assertThat(platform.keycloakTables().count(logos, other.id())).isZero();
  }

  private Http.Answer put(byte[] upload) {
    return api.upload("brightside", "/" + key.id() + "/logo", upload);
  }

  private static HttpResponse<byte[]> fetch(String url) throws IOException {
    try {
      return HttpClient.newHttpClient()
          .send(
              HttpRequest.newBuilder(URI.create(url)).build(),
              HttpResponse.BodyHandlers.ofByteArray());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Red on the left, blue on the right. */
  private static byte[] image(int width, int height, String format) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.RED);
    graphics.fillRect(0, 0, width / 2, height);
    graphics.setColor(Color.BLUE);
    graphics.fillRect(width / 2, 0, width - width / 2, height);
    graphics.dispose();
    return encoded(image, format);
  }

  private static byte[] noise(int side) {
    BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
    Random random = new Random(1);
    for (int i = 0; i < side * side; i++) {
      image.setRGB(i % side, i / side, random.nextInt());
    }
    return encoded(image, "png");
  }

  private static byte[] encoded(BufferedImage image, String format) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      ImageIO.write(image, format, bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The first half of an image, with the bytes that end one. */
  private static byte[] withEnd(byte[] image, int length) {
    return join(
        Arrays.copyOf(image, image.length / 2),
        Arrays.copyOfRange(image, image.length - length, image.length));
  }

  /** A JPEG with the marker that starts a scan, again and again. */
  private static byte[] withScans(byte[] jpeg, int scans) {
    byte[] end = Arrays.copyOfRange(jpeg, jpeg.length - 2, jpeg.length);
    byte[] many = Arrays.copyOf(jpeg, jpeg.length - 2);
    for (int i = 0; i < scans; i++) {
      many = join(many, new byte[] {(byte) 0xff, (byte) 0xda});
    }
    return join(many, end);
  }

  /** A PNG whose header, with a right checksum, claims another size. */
  private static byte[] withSize(byte[] png, int side) {
    byte[] changed = png.clone();
    ByteBuffer buffer = ByteBuffer.wrap(changed);
    buffer.putInt(16, side).putInt(20, side);
    CRC32 checksum = new CRC32();
    checksum.update(changed, 12, 17);
    buffer.putInt(29, (int) checksum.getValue());
    return changed;
  }

  private static byte[] join(byte[] first, byte[] second) {
    byte[] joined = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, joined, first.length, second.length);
    return joined;
  }
}

package dev.mcpaccess.keycloak.apikey;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * A logo that was checked and drawn anew, so that nothing but its pixels is left of what was
 * uploaded.
 */
public final class LogoImage {

  /** How large an upload may be. */
  public static final int MAXIMUM_BYTES = 256 * 1024;

  static final String FIELD = "logo";

  private static final int MAXIMUM_SIDE = 1024;

  /** Twice the side at which it is shown, for fine displays. */
  private static final int SIDE = 96;

  /** Far more than any progressive JPEG has; each scan costs a pass over the whole picture. */
  private static final int MAXIMUM_SCANS = 64;

  /** The formats that a logo may have, by the bytes with which a file of theirs starts and ends. */
  private enum Format {
    PNG("89504e470d0a1a0a", "0000000049454e44ae426082"),
    JPEG("ffd8ff", "ffd9");

    private final String start;
    private final String end;

    Format(String start, String end) {
      this.start = start;
      this.end = end;
    }

    static Optional<Format> of(byte[] image) {
      return Arrays.stream(values())
          .filter(format -> matches(image, 0, HexFormat.of().parseHex(format.start)))
          .findFirst();
    }

    boolean ends(byte[] image) {
      byte[] bytes = HexFormat.of().parseHex(end);
      return matches(image, image.length - bytes.length, bytes);
    }
  }

  private final byte[] png;

  private LogoImage(byte[] png) {
    this.png = png;
  }

  /** The picture as PNG of at most 96 by 96 pixels. */
  byte[] png() {
    return png.clone();
  }

  /**
   * Draws an uploaded PNG or JPEG anew.
   *
   * @throws InvalidFieldsException if it is anything else, damaged, or too large
   */
  public static LogoImage of(byte[] upload) throws InvalidFieldsException {
    if (upload.length > MAXIMUM_BYTES) {
      throw tooLarge();
    }
    Format format =
        Format.of(upload).orElseThrow(() -> invalid(Flaw.IMAGE_NOT_PNG_OR_JPEG.plain()));
    if (!format.ends(upload)) {
      throw invalid(Flaw.IMAGE_CUT_OFF.plain());
    }
    if (format == Format.JPEG && scans(upload) > MAXIMUM_SCANS) {
      throw invalid(Flaw.IMAGE_WITH_SCANS.with("maximum", MAXIMUM_SCANS));
    }
    return new LogoImage(encode(scaled(decode(upload, format))));
  }

  public static InvalidFieldsException tooLarge() {
    return invalid(Flaw.IMAGE_TOO_LARGE.with("maximum", MAXIMUM_BYTES / 1024));
  }

  private static BufferedImage decode(byte[] upload, Format format) throws InvalidFieldsException {
    // Asked for by name, since no other format's reader shall see the bytes.
    ImageReader reader = ImageIO.getImageReadersByFormatName(format.name()).next();
    boolean[] warned = {false};
    reader.addIIOReadWarningListener((source, warning) -> warned[0] = true);
    try (ImageInputStream stream =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(upload))) {
      reader.setInput(stream, true, true);
      // These read the header only; pixels take memory once it is known how many there are.
      if (reader.getWidth(0) > MAXIMUM_SIDE || reader.getHeight(0) > MAXIMUM_SIDE) {
        throw invalid(Flaw.IMAGE_TOO_WIDE.with("maximum", MAXIMUM_SIDE));
      }
      BufferedImage image = reader.read(0);
      if (warned[0]) {
        throw unreadable();
      }
      return image;
    } catch (IOException | RuntimeException e) {
      // Damaged files make the readers throw whatever comes to pass.
      throw unreadable();
    } finally {
      reader.dispose();
    }
  }

  /** In halves, since one big step would skip pixels. */
  private static BufferedImage scaled(BufferedImage image) {
    BufferedImage scaled = image;
    double ratio = Math.min(1.0, (double) SIDE / Math.max(image.getWidth(), image.getHeight()));
    int width = Math.max(1, (int) Math.round(image.getWidth() * ratio));
    int height = Math.max(1, (int) Math.round(image.getHeight() * ratio));
    do {
      scaled =
          drawn(
              scaled,
              Math.max(width, scaled.getWidth() / 2),
              Math.max(height, scaled.getHeight() / 2));
    } while (scaled.getWidth() > width || scaled.getHeight() > height);
    return scaled;
  }

  private static BufferedImage drawn(BufferedImage image, int width, int height) {
    BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = drawn.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.drawImage(image, 0, 0, width, height, null);
    graphics.dispose();
    return drawn;
  }

  private static byte[] encode(BufferedImage image) {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(png)) {
      ImageIO.write(image, Format.PNG.name(), stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return png.toByteArray();
  }

  private static int scans(byte[] jpeg) {
    int scans = 0;
    for (int i = 0; i + 1 < jpeg.length; i++) {
      if (jpeg[i] == (byte) 0xff && jpeg[i + 1] == (byte) 0xda) {
        scans++;
      }
    }
    return scans;
  }

  private static boolean matches(byte[] image, int from, byte[] part) {
    return from >= 0
        && image.length >= from + part.length
        && Arrays.equals(image, from, from + part.length, part, 0, part.length);
  }

  private static InvalidFieldsException unreadable() {
    return invalid(Flaw.IMAGE_UNREADABLE.plain());
  }

  private static InvalidFieldsException invalid(Reason reason) {
    return new InvalidFieldsException(List.of(new FieldError(FIELD, reason)));
  }
}

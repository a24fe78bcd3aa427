package dev.mcpaccess.server.manage;

import java.util.function.BooleanSupplier;

/**
 * Whether one of the things that the server needs is there.
 *
 * @param name as the answer calls it
 */
public record ReadinessCheck(String name, BooleanSupplier ready) {}

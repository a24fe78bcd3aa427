package dev.mcpaccess.server.records;

/** A record that a search found. */
public record SearchMatch(String model, String id, String title) {}

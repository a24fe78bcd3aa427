package dev.mcpaccess.server.tools;

import dev.mcpaccess.server.catalog.Model;
import dev.mcpaccess.server.records.ChangeRefusal;

/** Tells a model why a change was not made, and what to do next. */
final class RefusalText {
  private RefusalText() {}

  static String of(ChangeRefusal refusal, Model model) {
    String field = refusal.field().orElse("");
    return switch (refusal.reason()) {
      case NOT_FOUND -> notFound(model);
      case OUTDATED ->
          "The record has changed since you read it: read it again, see whether the change is still"
              + " right, and send it with the new version.";
      case OUT_OF_REACH ->
          "The record would belong to no project that you reach: name one of list_projects.";
      case REFERENCE_NOT_FOUND ->
          field.isEmpty()
              ? "A value refers to a record that does not exist."
              : "The field %s names no record: give exactly what the field shows in other records, or the other record's id."
                  .formatted(field);
      case REFERENCE_AMBIGUOUS ->
          "The field %s names several records: give the id of one of them.".formatted(field);
      case DUPLICATE ->
          "Another %s has the same values where they must differ: find it with list_records."
              .formatted(model.name());
      case REFERENCED -> "Other records refer to this one: change or delete them first.";
      case MISSING_VALUE -> "A value is missing, or a field was emptied that must not be.";
      case RULE_BROKEN ->
          "A value is against a rule of the application, such as a range: see the fields'"
              + " descriptions in describe_model.";
      case VALUE_REFUSED ->
          "A value, the id or the version has not the form that is needed: see describe_model.";
      case FORBIDDEN -> "The application does not let this server make this change.";
      case UNDONE -> "Not done, since another change of this call failed.";
    };
  }

  static String notFound(Model model) {
    return "There is no %s with this id. Find ids with list_records or search_records."
        .formatted(model.name());
  }
}

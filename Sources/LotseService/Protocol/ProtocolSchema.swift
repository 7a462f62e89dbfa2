import JSON

/// The JSON Schema (2020-12) of requests, replies, records, and what agents ask and get of
/// conversations, as `lotse schema` prints it.
package enum ProtocolSchema {
  /// The schema; requests, replies, records, and parameters and results of the agents' methods are
  /// its definitions.
  package static let text = #"""
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "title": "Lotse: ask in the short form, its reply, the conversation record, and parameters and results of handover, suggest and summarize",
      "anyOf": [
        { "$ref": "#/$defs/request" }, { "$ref": "#/$defs/reply" }, { "$ref": "#/$defs/record" },
        { "$ref": "#/$defs/handover_params" }, { "$ref": "#/$defs/handover" }, { "$ref": "#/$defs/suggest_params" },
        { "$ref": "#/$defs/suggestions" }, { "$ref": "#/$defs/summarize_params" }, { "$ref": "#/$defs/documentation" }
      ],
      "$defs": {
        "id": { "type": ["string", "integer", "number", "null"], "minimum": -9223372036854775808, "maximum": 9223372036854775808 },
        "share": { "type": "number", "minimum": 0, "maximum": 1 },
        "strings": { "type": "array", "items": { "type": "string" } },
        "code": { "type": ["string", "null"] },
        "fact": { "type": ["string", "number", "integer", "boolean", "null"] },
        "facts": { "type": "object", "additionalProperties": { "$ref": "#/$defs/fact" } },
        "known": {
          "type": "object", "additionalProperties": false, "required": ["name", "value", "turn"],
          "properties": { "name": { "type": "string" }, "value": { "type": "string" }, "turn": { "type": "integer", "minimum": 0, "maximum": 1000000000 } }
        },
        "channel": { "enum": ["chat", "email", "phone", null] },
        "verified": { "type": ["integer", "null"], "minimum": 0, "maximum": 2147483647 },
        "humans": {
          "type": ["object", "null"], "additionalProperties": false, "required": ["open"],
          "properties": { "open": { "type": "boolean" }, "wait_minutes": { "type": ["integer", "null"], "minimum": 0, "maximum": 1000000 } }
        },
        "action_result": {
          "type": ["object", "null"], "additionalProperties": false, "required": ["id", "status"],
          "properties": {
            "id": { "type": "string" }, "status": { "enum": ["ok", "failed", "timeout"] },
            "values": { "type": ["object", "null"], "maxProperties": 64, "additionalProperties": { "type": ["string", "number", "integer", "null"], "maxLength": 2000 } }
          }
        },
        "human": { "enum": ["took_over", "handed_back", null] },
        "learned": { "type": ["object", "null"], "maxProperties": 64, "additionalProperties": { "$ref": "#/$defs/fact" } },
        "flag": { "type": ["boolean", "null"] },
        "attachments": { "type": ["array", "null"], "maxItems": 64, "items": { "type": "string" } },
        "profile": { "type": ["object", "null"], "additionalProperties": { "$ref": "#/$defs/fact" } },
        "format": { "enum": ["markdown", "plain", null] },
        "input": {
          "type": ["object", "null"], "additionalProperties": false,
          "properties": {
            "channel": { "$ref": "#/$defs/channel" }, "verified": { "$ref": "#/$defs/verified" },
            "humans": { "$ref": "#/$defs/humans" }, "choice": { "$ref": "#/$defs/code" }, "action_result": { "$ref": "#/$defs/action_result" },
            "human": { "$ref": "#/$defs/human" }, "facts": { "$ref": "#/$defs/learned" }, "auto_submitted": { "$ref": "#/$defs/flag" },
            "attachments": { "$ref": "#/$defs/attachments" }, "profile": { "$ref": "#/$defs/profile" },
            "format": { "$ref": "#/$defs/format" }, "short": { "$ref": "#/$defs/flag" }
          }
        },
        "request": {
          "type": "object", "additionalProperties": false,
          "properties": {
            "id": { "$ref": "#/$defs/id" }, "question": { "type": ["string", "null"], "maxLength": 8000 },
            "messages": { "type": ["array", "null"], "minItems": 1, "maxItems": 50, "items": { "type": "string" } },
            "role": { "enum": ["customer", "agent", null] }, "now": { "type": ["string", "null"] }, "context": true,
            "record": { "anyOf": [{ "type": "null" }, { "$ref": "#/$defs/record" }] },
            "channel": { "$ref": "#/$defs/channel" }, "verified": { "$ref": "#/$defs/verified" },
            "humans": { "$ref": "#/$defs/humans" }, "choice": { "$ref": "#/$defs/code" }, "action_result": { "$ref": "#/$defs/action_result" },
            "human": { "$ref": "#/$defs/human" }, "facts": { "$ref": "#/$defs/learned" }, "auto_submitted": { "$ref": "#/$defs/flag" },
            "attachments": { "$ref": "#/$defs/attachments" }, "profile": { "$ref": "#/$defs/profile" },
            "format": { "$ref": "#/$defs/format" }, "short": { "$ref": "#/$defs/flag" }
          },
          "anyOf": [
            { "required": ["question"], "properties": { "question": { "type": "string" } } },
            { "required": ["messages"], "properties": { "messages": { "type": "array" } } },
            { "required": ["choice"], "properties": { "choice": { "type": "string" } } },
            { "required": ["action_result"], "properties": { "action_result": { "type": "object" } } },
            { "required": ["human"], "properties": { "human": { "type": "string" } } },
            { "required": ["attachments"], "properties": { "attachments": { "type": "array", "minItems": 1 } } },
            { "required": ["auto_submitted"], "properties": { "auto_submitted": { "const": true } } },
            { "required": ["verified"], "properties": { "verified": { "type": "integer", "minimum": 1 } } }
          ],
          "allOf": [
            { "if": { "required": ["messages"], "properties": { "messages": { "type": "array" } } }, "then": { "properties": { "question": { "type": "null" } } } },
            { "if": { "required": ["facts"], "properties": { "facts": { "type": "object", "minProperties": 1 } } }, "then": { "required": ["human"], "properties": { "human": { "const": "handed_back" } } } },
            { "if": { "required": ["choice"], "properties": { "choice": { "type": "string" } } }, "then": { "properties": { "role": { "enum": ["customer", null] } } } },
            { "if": { "required": ["action_result"], "properties": { "action_result": { "type": "object" } } }, "then": { "properties": { "role": { "enum": ["customer", null] } } } }
          ]
        },
        "span": {
          "type": "object", "additionalProperties": false, "required": ["entry", "language", "start", "end", "digest"],
          "properties": {
            "entry": { "type": "string" }, "language": { "enum": ["de", "en"] }, "start": { "type": "integer", "minimum": 0 },
            "end": { "type": "integer", "minimum": 0 }, "digest": { "type": "string" }
          }
        },
        "answer": {
          "type": "object", "additionalProperties": false, "required": ["text", "format", "spans", "marked"],
          "properties": {
            "text": { "type": "string" }, "format": { "enum": ["markdown", "plain"] },
            "spans": { "type": "array", "items": { "$ref": "#/$defs/span" } }, "marked": { "type": "array", "items": { "$ref": "#/$defs/span" } },
            "filled": {
              "type": "array", "items": {
                "type": "object", "additionalProperties": false, "required": ["name", "start", "end"],
                "properties": { "name": { "type": "string" }, "start": { "type": "integer", "minimum": 0 }, "end": { "type": "integer", "minimum": 0 } }
              }
            }
          }
        },
        "reason": {
          "enum": [
            "human_requested", "emotion", "repetition", "low_confidence", "conflicting_entries", "no_entry", "exception_wanted",
            "sensitive_topic", "facts_missing", "action_failed", "no_progress", "foreign_language", "policy"
          ]
        },
        "options": {
          "type": "array", "maxItems": 3, "items": {
            "type": "object", "additionalProperties": false, "required": ["entry", "question"],
            "properties": { "entry": { "type": "string" }, "question": { "type": "string" } }
          }
        },
        "action": {
          "type": "object", "additionalProperties": false, "required": ["id", "name", "fields"],
          "properties": { "id": { "type": "string" }, "name": { "type": "string" }, "fields": { "$ref": "#/$defs/facts" } }
        },
        "decision": { "enum": ["answer", "clarify", "collect", "act", "escalate", "silent"] },
        "reply": {
          "type": "object", "additionalProperties": false,
          "required": ["decision", "text", "confidence", "gate", "offer_human", "automatic", "language", "revision", "record"],
          "properties": {
            "id": { "$ref": "#/$defs/id" }, "decision": { "$ref": "#/$defs/decision" }, "text": { "type": ["string", "null"] },
            "confidence": { "$ref": "#/$defs/share" }, "gate": { "enum": ["certified", "estimated", "universal", "none"] },
            "offer_human": { "type": "boolean" }, "automatic": { "const": true }, "language": { "enum": ["de", "en"] },
            "revision": { "type": "string" }, "answer": { "$ref": "#/$defs/answer" },
            "options": { "$ref": "#/$defs/options" },
            "field": { "type": "string" }, "level": { "type": "integer", "minimum": 1, "maximum": 9 }, "known": { "$ref": "#/$defs/facts" },
            "action": { "$ref": "#/$defs/action" },
            "reason": { "$ref": "#/$defs/reason" }, "route": { "type": "string" }, "priority": { "enum": ["low", "normal", "high"] },
            "parts": {
              "type": "array", "minItems": 2, "maxItems": 5, "items": {
                "type": "object", "additionalProperties": false, "required": ["question", "decision", "confidence"],
                "properties": {
                  "question": { "type": "string" }, "decision": { "$ref": "#/$defs/decision" }, "confidence": { "$ref": "#/$defs/share" },
                  "answer": { "$ref": "#/$defs/answer" }, "options": { "$ref": "#/$defs/options" },
                  "field": { "type": "string" }, "level": { "type": "integer", "minimum": 1, "maximum": 9 }, "known": { "$ref": "#/$defs/facts" },
                  "action": { "$ref": "#/$defs/action" },
                  "reason": { "$ref": "#/$defs/reason" }, "route": { "type": "string" }, "priority": { "enum": ["low", "normal", "high"] }
                }
              }
            },
            "record": { "$ref": "#/$defs/record" }
          },
          "allOf": [
            { "if": { "properties": { "decision": { "const": "answer" } } }, "then": { "required": ["answer"] } },
            { "if": { "properties": { "decision": { "const": "clarify" } } }, "then": { "required": ["options"] } },
            { "if": { "properties": { "decision": { "const": "collect" } } }, "then": { "required": ["field", "known"] } },
            { "if": { "properties": { "decision": { "const": "act" } } }, "then": { "required": ["action"] } },
            { "if": { "properties": { "decision": { "const": "escalate" } } }, "then": { "required": ["reason", "route", "priority"] } },
            { "if": { "properties": { "decision": { "const": "silent" } } }, "then": { "properties": { "text": { "type": "null" } } } },
            { "if": { "properties": { "text": { "type": "null" } } }, "then": { "properties": { "decision": { "const": "silent" } } } }
          ]
        },

    """# + agents + #"""
          "signals": {
            "type": ["array", "null"], "maxItems": 64, "items": {
              "type": "object", "additionalProperties": false, "required": ["kind", "strength", "evidence"],
              "properties": {
                "kind": { "enum": ["human_wanted", "channel_refused", "anger", "urgency", "hesitation", "repetition", "sensitive_topic", "exception_wanted", "irony"] },
                "strength": { "$ref": "#/$defs/share" }, "detail": { "$ref": "#/$defs/code" }, "evidence": { "$ref": "#/$defs/strings" }
              }
            }
          },
          "parts": {
            "type": ["array", "null"], "maxItems": 64, "items": {
              "type": "object", "additionalProperties": false, "required": ["question", "decision", "entries", "confidence"],
              "properties": {
                "question": { "type": "string" }, "decision": { "$ref": "#/$defs/decision" }, "reason": { "$ref": "#/$defs/code" },
                "entries": { "$ref": "#/$defs/strings" }, "confidence": { "$ref": "#/$defs/share" }
              }
            }
          },
          "handovers": {
            "type": "array", "maxItems": 64, "items": {
              "type": "object", "additionalProperties": false, "required": ["turn", "reason", "route", "priority", "taken"],
              "properties": {
                "turn": { "type": "integer", "minimum": 0, "maximum": 1000000000 }, "reason": { "$ref": "#/$defs/reason" }, "route": { "type": "string" },
                "priority": { "enum": ["low", "normal", "high"] }, "taken": { "type": "boolean" }
              }
            }
          },
          "turn": {
            "type": "object", "additionalProperties": false, "required": ["at", "question", "decision", "entries", "confidence"],
            "properties": {
              "at": { "type": "string" }, "question": { "type": "string" }, "input": { "$ref": "#/$defs/input" },
              "signals": { "$ref": "#/$defs/signals" },
              "decision": { "$ref": "#/$defs/decision" }, "reason": { "$ref": "#/$defs/code" }, "entries": { "$ref": "#/$defs/strings" },
              "options": { "type": ["array", "null"], "items": { "type": "string" } }, "field": { "$ref": "#/$defs/code" }, "withheld": { "$ref": "#/$defs/code" },
              "action": {
                "type": ["object", "null"], "additionalProperties": false, "required": ["id", "name"],
                "properties": { "id": { "type": "string" }, "name": { "type": "string" }, "fields": { "type": "array", "maxItems": 64, "items": { "$ref": "#/$defs/known" } } }
              },
              "confidence": { "$ref": "#/$defs/share" }, "text": { "type": ["string", "null"] },
              "parts": { "$ref": "#/$defs/parts" }
            }
          },
          "record": {
            "type": "object", "additionalProperties": false,
            "required": ["format", "language", "revision", "state", "turn_count", "announced", "clarified", "asked", "facts", "handovers", "turns"],
            "properties": {
              "format": { "const": 2 }, "language": { "enum": ["de", "en"] }, "revision": { "type": "string" },
              "state": {
                "type": "object", "additionalProperties": false, "required": ["phase", "stalled", "waiting"],
                "properties": {
                  "phase": { "enum": ["open", "clarifying", "collecting", "confirming", "confirming_again", "acting", "human"] },
                  "stalled": { "type": "integer", "minimum": 0, "maximum": 100 }, "waiting": { "type": "boolean" },
                  "acknowledged": { "type": ["integer", "null"], "minimum": 0, "maximum": 100 }
                }
              },
              "turn_count": { "type": "integer", "minimum": 0, "maximum": 1000000000 }, "announced": { "type": "boolean" },
              "matter": {
                "type": ["object", "null"], "additionalProperties": false, "required": ["question", "options"],
                "properties": {
                  "question": { "type": "string" }, "entry": { "$ref": "#/$defs/code" },
                  "options": { "type": "array", "maxItems": 64, "items": { "type": "string" } },
                  "field": { "$ref": "#/$defs/code" }, "value": { "$ref": "#/$defs/code" },
                  "prepared_for": { "anyOf": [{ "type": "null" }, { "$ref": "#/$defs/reason" }] }, "beside": { "type": ["string", "null"] }
                }
              },
              "clarified": { "type": "array", "maxItems": 64, "items": { "type": "string" } },
              "asked": { "type": "object", "additionalProperties": { "type": "integer", "minimum": 0, "maximum": 9 } },
              "reminded": { "type": ["array", "null"], "maxItems": 64, "items": { "type": "string" } },
              "facts": { "type": "array", "maxItems": 64, "items": { "$ref": "#/$defs/known" } },
              "pending": {
                "type": ["object", "null"], "additionalProperties": false, "required": ["id", "name", "entry", "question"],
                "properties": { "id": { "type": "string" }, "name": { "type": "string" }, "entry": { "type": "string" }, "question": { "type": "string" }, "fields": { "type": ["array", "null"], "maxItems": 64, "items": { "$ref": "#/$defs/known" } }, "beside": { "type": ["string", "null"] } }
              },
              "handovers": { "$ref": "#/$defs/handovers" },
              "turns": { "type": "array", "maxItems": 60, "items": { "$ref": "#/$defs/turn" } }
            }
          }
        }
      }
      """#

  /// The schema, read; nil where it is no JSON.
  package static var schema: JSONSchema? {
    (try? JSONReader.parse(Array(text.utf8), limits: .file)).map { JSONSchema($0) }
  }
}

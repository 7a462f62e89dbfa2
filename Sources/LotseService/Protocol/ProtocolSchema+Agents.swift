extension ProtocolSchema {
  /// The definitions of what agents ask and get of conversations: `handover`, `suggest`,
  /// `summarize`.
  static let agents = #"""
        "handover_params": {
          "type": "object", "additionalProperties": false, "required": ["record", "role"],
          "properties": {
            "record": { "$ref": "#/$defs/record" }, "role": { "const": "agent" }, "now": { "type": ["string", "null"] }, "context": true,
            "language": { "enum": ["de", "en", null] }, "channel": { "$ref": "#/$defs/channel" },
            "verified": { "$ref": "#/$defs/verified" }, "profile": { "$ref": "#/$defs/profile" },
            "humans": { "$ref": "#/$defs/humans" }, "format": { "$ref": "#/$defs/format" },
            "limit": { "type": ["integer", "null"], "minimum": 1, "maximum": 16 }
          }
        },
        "suggest_params": {
          "type": "object", "additionalProperties": false, "required": ["role"],
          "properties": {
            "record": { "anyOf": [{ "type": "null" }, { "$ref": "#/$defs/record" }] }, "role": { "const": "agent" }, "now": { "type": ["string", "null"] }, "context": true,
            "language": { "enum": ["de", "en", null] }, "channel": { "$ref": "#/$defs/channel" },
            "verified": { "$ref": "#/$defs/verified" }, "profile": { "$ref": "#/$defs/profile" },
            "humans": { "$ref": "#/$defs/humans" }, "format": { "$ref": "#/$defs/format" },
            "limit": { "type": ["integer", "null"], "minimum": 1, "maximum": 16 },
            "question": { "type": ["string", "null"] }, "messages": { "type": ["array", "null"], "minItems": 1, "maxItems": 50, "items": { "type": "string" } }
          }
        },
        "summarize_params": {
          "type": "object", "additionalProperties": false, "required": ["record", "role"],
          "properties": {
            "record": { "$ref": "#/$defs/record" }, "role": { "const": "agent" }, "now": { "type": ["string", "null"] }, "context": true,
            "language": { "enum": ["de", "en", null] }, "notes": { "type": ["array", "null"], "maxItems": 20, "items": { "type": "string", "maxLength": 2000 } }
          }
        },
        "said": {
          "type": "array", "maxItems": 3, "items": {
            "type": "object", "additionalProperties": false, "required": ["turn", "by", "text", "start", "end"],
            "properties": {
              "turn": { "type": "integer", "minimum": 1 }, "by": { "enum": ["customer", "service"] }, "text": { "type": "string" },
              "start": { "type": "integer", "minimum": 0 }, "end": { "type": "integer", "minimum": 0 }, "entry": { "type": "string" }
            }
          }
        },
        "summary": {
          "type": "object", "additionalProperties": false, "required": ["matter", "tried", "result", "open"],
          "properties": { "matter": { "$ref": "#/$defs/said" }, "tried": { "$ref": "#/$defs/said" }, "result": { "$ref": "#/$defs/said" }, "open": { "$ref": "#/$defs/said" } }
        },
        "named_facts": {
          "type": "array", "items": {
            "type": "object", "additionalProperties": false, "required": ["name", "label", "value", "turn"],
            "properties": { "name": { "type": "string" }, "label": { "type": "string" }, "value": { "type": "string" }, "turn": { "type": "integer", "minimum": 0 } }
          }
        },
        "shown": {
          "type": "array", "maxItems": 64, "items": {
            "type": "object", "additionalProperties": false, "required": ["entry", "turn", "question", "topic"],
            "properties": { "entry": { "type": "string" }, "turn": { "type": "integer", "minimum": 1 }, "question": { "$ref": "#/$defs/code" }, "topic": { "$ref": "#/$defs/code" } }
          }
        },
        "tried_actions": {
          "type": "array", "maxItems": 60, "items": {
            "type": "object", "additionalProperties": false, "required": ["turn", "id", "name", "fields", "status", "returned"],
            "properties": { "turn": { "type": "integer", "minimum": 1 }, "id": { "type": "string" }, "name": { "type": "string" }, "fields": { "$ref": "#/$defs/named_facts" }, "status": { "enum": ["ok", "failed", "timeout", null] }, "returned": { "$ref": "#/$defs/named_facts" } }
          }
        },
        "agents_turn": {
          "type": "object", "required": ["turn", "at", "question", "decision", "reason", "entries", "confidence", "text"],
          "properties": {
            "turn": { "type": "integer", "minimum": 1 }, "at": { "type": "string" }, "question": { "type": "string" }, "input": { "$ref": "#/$defs/input" },
            "signals": { "$ref": "#/$defs/signals" }, "decision": { "type": "string" }, "reason": { "$ref": "#/$defs/code" },
            "entries": { "$ref": "#/$defs/strings" }, "confidence": { "$ref": "#/$defs/share" }, "text": { "type": ["string", "null"] }
          }
        },
        "wording": {
          "type": "object", "additionalProperties": false, "required": ["language", "question", "answer"],
          "properties": { "language": { "enum": ["de", "en"] }, "question": { "type": "string" }, "answer": { "$ref": "#/$defs/answer" } }
        },
        "checked": {
          "type": "array", "items": {
            "type": "object", "additionalProperties": false, "required": ["comparison", "name", "value", "outcome"],
            "properties": { "comparison": { "type": "string" }, "name": { "type": "string" }, "value": { "$ref": "#/$defs/code" }, "outcome": { "enum": ["met", "unmet", "absent", "no_number"] } }
          }
        },
        "proposals": {
          "type": "array", "maxItems": 16, "items": {
            "type": "object", "additionalProperties": false, "required": ["entry", "topic", "audience", "score", "language", "question", "answer", "missing"],
            "properties": {
              "entry": { "type": "string" }, "topic": { "$ref": "#/$defs/code" }, "audience": { "enum": ["customer", "agent"] }, "score": { "type": "number" },
              "nearest": { "type": "string" }, "shown": { "type": "integer", "minimum": 1 }, "withheld": { "const": true },
              "language": { "enum": ["de", "en"] }, "question": { "type": "string" }, "answer": { "$ref": "#/$defs/answer" }, "for_customer": { "$ref": "#/$defs/wording" },
              "condition": { "type": "string" }, "facts": { "$ref": "#/$defs/checked" }, "missing": { "$ref": "#/$defs/strings" }, "action": { "type": "string" }
            }
          }
        },
        "goodwill": {
          "type": "array", "items": {
            "type": "object", "additionalProperties": false, "required": ["entry", "topic", "condition", "facts", "language", "question", "answer"],
            "properties": {
              "entry": { "type": "string" }, "topic": { "$ref": "#/$defs/code" }, "condition": { "type": "string" }, "facts": { "$ref": "#/$defs/checked" },
              "language": { "enum": ["de", "en"] }, "question": { "type": "string" }, "answer": { "$ref": "#/$defs/answer" }
            }
          }
        },
        "follow_ups": {
          "type": "array", "items": {
            "type": "object", "additionalProperties": false, "required": ["text", "due", "within", "unit"],
            "properties": {
              "text": { "type": "string" }, "due": { "$ref": "#/$defs/code" }, "within": { "type": "integer", "minimum": 1, "maximum": 1000 },
              "unit": { "enum": ["hours", "open_hours", "days", "open_days"] }
            }
          }
        },
        "handover": {
          "type": "object", "additionalProperties": false,
          "required": ["revision", "language", "now", "customer_language", "phase", "waiting", "taken_back", "topic", "reason", "route", "priority", "humans", "summary", "missing", "confidence", "proposals", "goodwill", "goodwill_unmet", "follow_ups", "facts", "shown", "actions", "handovers", "turn_count", "turns"],
          "properties": {
            "revision": { "type": "string" }, "language": { "enum": ["de", "en"] }, "now": { "type": "string" },
            "customer_language": { "enum": ["de", "en"] }, "phase": { "enum": ["open", "clarifying", "collecting", "confirming", "confirming_again", "acting", "human"] },
            "customer": { "type": "string" }, "waiting": { "type": "boolean" }, "taken_back": { "type": "boolean" }, "topic": { "$ref": "#/$defs/code" },
            "reason": { "anyOf": [{ "type": "null" }, { "$ref": "#/$defs/reason" }] }, "route": { "type": "string" }, "priority": { "enum": ["low", "normal", "high"] },
            "humans": {
              "type": "object", "additionalProperties": false, "required": ["open", "opens"],
              "properties": { "open": { "type": "boolean" }, "wait_minutes": { "type": "integer", "minimum": 0 }, "opens": { "$ref": "#/$defs/code" } }
            },
            "summary": { "$ref": "#/$defs/summary" },
            "missing": {
              "type": "array", "maxItems": 64, "items": {
                "type": "object", "additionalProperties": false, "required": ["name", "label", "asked", "entry"],
                "properties": {
                  "name": { "type": "string" }, "label": { "type": "string" }, "level": { "type": "integer", "minimum": 1 },
                  "asked": { "type": "integer", "minimum": 0, "maximum": 9 }, "entry": { "$ref": "#/$defs/code" }
                }
              }
            },
            "confidence": { "$ref": "#/$defs/share" }, "proposals": { "$ref": "#/$defs/proposals" },
            "goodwill": { "$ref": "#/$defs/goodwill" }, "goodwill_unmet": { "$ref": "#/$defs/goodwill" }, "follow_ups": { "$ref": "#/$defs/follow_ups" },
            "facts": { "$ref": "#/$defs/named_facts" }, "shown": { "$ref": "#/$defs/shown" }, "actions": { "$ref": "#/$defs/tried_actions" }, "handovers": { "$ref": "#/$defs/handovers" },
            "turn_count": { "type": "integer", "minimum": 0 }, "turns": { "type": "array", "maxItems": 60, "items": { "$ref": "#/$defs/agents_turn" } }
          }
        },
        "suggestions": {
          "type": "object", "additionalProperties": false,
          "required": ["revision", "language", "customer_language", "turn", "question", "signals", "facts", "confidence", "proposals", "goodwill"],
          "properties": {
            "revision": { "type": "string" }, "language": { "enum": ["de", "en"] }, "customer_language": { "enum": ["de", "en"] },
            "turn": { "type": ["integer", "null"] }, "question": { "type": "string" }, "signals": { "$ref": "#/$defs/signals" },
            "facts": { "$ref": "#/$defs/named_facts" }, "confidence": { "$ref": "#/$defs/share" },
            "proposals": { "$ref": "#/$defs/proposals" }, "goodwill": { "$ref": "#/$defs/goodwill" }
          }
        },
        "documentation": {
          "type": "object", "additionalProperties": false,
          "required": ["revision", "language", "outcome", "began", "ended", "channels", "customer_language", "phase", "waiting", "taken_back", "topic", "reason", "route", "priority", "summary", "notes", "follow_ups", "facts", "shown", "actions", "handovers", "turn_count", "turns"],
          "properties": {
            "revision": { "type": "string" }, "language": { "enum": ["de", "en"] }, "outcome": { "enum": ["answered", "human", "waiting", "pending", "open"] },
            "began": { "$ref": "#/$defs/code" }, "ended": { "$ref": "#/$defs/code" },
            "channels": { "type": "array", "items": { "enum": ["chat", "email", "phone"] } },
            "customer_language": { "enum": ["de", "en"] }, "phase": { "enum": ["open", "clarifying", "collecting", "confirming", "confirming_again", "acting", "human"] },
            "waiting": { "type": "boolean" }, "taken_back": { "type": "boolean" }, "topic": { "$ref": "#/$defs/code" },
            "reason": { "anyOf": [{ "type": "null" }, { "$ref": "#/$defs/reason" }] }, "route": { "type": "string" }, "priority": { "enum": ["low", "normal", "high"] },
            "summary": { "$ref": "#/$defs/summary" }, "notes": { "$ref": "#/$defs/strings" }, "follow_ups": { "$ref": "#/$defs/follow_ups" },
            "facts": { "$ref": "#/$defs/named_facts" }, "shown": { "$ref": "#/$defs/shown" }, "actions": { "$ref": "#/$defs/tried_actions" }, "handovers": { "$ref": "#/$defs/handovers" },
            "turn_count": { "type": "integer", "minimum": 0 }, "turns": { "type": "array", "maxItems": 60, "items": { "$ref": "#/$defs/agents_turn" } }
          }
        },

    """#
}

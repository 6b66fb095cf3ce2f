//! Kinds of values: what an option takes, as a string or as a value of YAML, JSON or TOML.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::{Value as Json, json};

use crate::catalog::{Grammar, OptId, ValueType};

/// What the server fills in: `$(VARIABLE)`, `@(file)`, `%(placeholder)` and magic variables such as `%d`.
const FILLED: &str = r"[$@%]\(|%[A-Za-z0-9]";

/// A string of that pattern, or one with something to fill in.
fn text(pattern: &str) -> Json {
    json!({ "type": "string", "pattern": format!("{pattern}|{FILLED}") })
}

macro_rules! kinds {
    ($($(#[$doc:meta])* $name:ident: $schema:expr;)+) => {
        $($(#[$doc])* pub(super) struct $name;

        impl JsonSchema for $name {
            fn schema_name() -> Cow<'static, str> {
                stringify!($name).into()
            }

            // Behind a reference, taplo finds no description.
            fn inline_schema() -> bool {
                true
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                let schema: Json = $schema;
                schema.try_into().unwrap_or_else(|_| json_schema!({}))
            }
        })+
    };
}

kinds! {
    /// On or off. The server takes every other text for "on"; here it is likely a mistake.
    Flag: json!({ "anyOf": [
        { "type": "boolean" },
        { "type": "integer" },
        text(r"^([Tt]rue|TRUE|[Ff]alse|FALSE|[Yy]es|YES|[Nn]o|NO|[Oo]n|ON|[Oo]ff|OFF|[0-9]+|)$"),
    ] });
    /// A number; in a string only where it is one all through.
    Number: json!({ "anyOf": [{ "type": "integer", "minimum": 0 }, text("^[0-9]+$")] });
    /// A number from which on something is logged; people write `true` for every time.
    Threshold: json!({ "anyOf": [
        { "type": "boolean" },
        { "type": "integer", "minimum": 0 },
        text("^([0-9]+|true|false)$"),
    ] });
    /// A number that may be negative.
    Signed: json!({ "anyOf": [{ "type": "integer" }, text("^-?[0-9]+$")] });
    /// A number of 16 bits.
    Short: json!({ "anyOf": [{ "type": "integer", "minimum": 0, "maximum": 65535 }, text("^[0-9]{1,5}$")] });
    /// A file mode in octal digits.
    Mode: json!({ "anyOf": [
        { "type": "boolean" },
        { "type": "integer", "minimum": 0, "maximum": 7777 },
        text("^(0?[0-7]{1,4}|true)$"),
    ] });
    /// A socket: with a port, or a path. A bare number is the name of a file.
    Address: text("[:/@=]|\\.sock");
    /// Minute, hour, day, month, weekday and a command.
    Cron: text(r"^([^ ]+ +)?(-?[0-9]+ +){5}[^ ]");
    /// `action:args`
    Hook: text(":");
    /// `name=value`
    Pair: text("=");
    /// Text; YAML and TOML may take it for a number.
    Text: json!({ "type": ["string", "integer"] });
    /// A value that is not looked at.
    Anything: json!({ "type": ["string", "number", "boolean"] });
    /// A name of your own. Objects and nulls are lost in every reader.
    Placeholder: json!({ "anyOf": [
        { "type": ["string", "number", "boolean"] },
        { "type": "array", "items": { "type": ["string", "number", "boolean"] } },
    ] });
}

/// What one value of an option may be.
pub(super) fn of(id: OptId, generator: &mut SchemaGenerator) -> Json {
    let words: Vec<&str> = id.values().collect();
    if !words.is_empty() {
        return json!({ "anyOf": [{ "enum": words }, { "type": "string", "pattern": FILLED }] });
    }
    let schema = match id.setter().value_type() {
        ValueType::Flag | ValueType::FlagInverted => generator.subschema_for::<Flag>(),
        ValueType::RawInt => generator.subschema_for::<Signed>(),
        ValueType::Uint16 => generator.subschema_for::<Short>(),
        _ if matches!(id.name(), "log-slow" | "log-big") => generator.subschema_for::<Threshold>(),
        ValueType::Int | ValueType::Uint64 | ValueType::Megabytes => generator.subschema_for::<Number>(),
        ValueType::Mode | ValueType::Umask => generator.subschema_for::<Mode>(),
        ValueType::Address => generator.subschema_for::<Address>(),
        ValueType::Pair => generator.subschema_for::<Pair>(),
        ValueType::Cron if id.grammar() == Grammar::Cron => generator.subschema_for::<Cron>(),
        ValueType::Ignored | ValueType::Null | ValueType::DateFormat => generator.subschema_for::<Anything>(),
        _ => by_grammar(id, generator),
    };
    schema.to_value()
}

fn by_grammar(id: OptId, generator: &mut SchemaGenerator) -> Schema {
    match id.grammar() {
        Grammar::Flag | Grammar::Ignored => generator.subschema_for::<Anything>(),
        Grammar::Hook => generator.subschema_for::<Hook>(),
        Grammar::Mount => generator.subschema_for::<Pair>(),
        _ => generator.subschema_for::<Text>(),
    }
}

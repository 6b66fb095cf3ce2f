//! The JSON Schema of configuration in YAML, JSON and TOML, made from the catalogue: one property an option.
//!
//! A schema sees values, not text: it can not see a repeated key, and it can not know the plugins that a server loads.
//! What it says no to, some reader or option of uWSGI takes for nothing or for something else.

mod kinds;
mod names;

use std::borrow::Cow;
use std::fmt::Write as _;

use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::{Map, Value as Json, json};

use crate::catalog::{OptId, Repeat, Setter};

/// A draft of JSON Schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Draft {
    /// What every editor knows.
    Draft07,
    /// 2020-12.
    Draft202012,
}

/// The schema of the configuration.
pub fn config(draft: Draft) -> Json {
    let settings = match draft {
        Draft::Draft07 => SchemaSettings::draft07(),
        Draft::Draft202012 => SchemaSettings::draft2020_12(),
    };
    settings.into_generator().into_root_schema_for::<Config>().to_value()
}

/// A whole file: sections by name.
struct Config;

impl JsonSchema for Config {
    fn schema_name() -> Cow<'static, str> {
        "uWSGI configuration".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "$id": "https://raw.githubusercontent.com/uwsgi-lint/uwsgi-lint/main/schema/uwsgi.schema.json",
            "title": "uWSGI configuration",
            "description": "Configuration of uWSGI 2.0 in YAML, JSON or TOML: sections of options. The server reads \
                the section `uwsgi` unless it is asked for another one.",
            "type": "object",
            "minProperties": 1,
            "properties": { "uwsgi": generator.subschema_for::<Section>() },
            "patternProperties": names::sections(),
        })
    }
}

/// The options of a section.
struct Section;

impl JsonSchema for Section {
    fn schema_name() -> Cow<'static, str> {
        "Section".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let properties: Map<String, Json> =
            OptId::all().map(|id| (id.name().to_owned(), property(id, generator))).collect();
        json_schema!({
            "description": "Options, and placeholders of your own, to be used as `%(name)` in values.",
            "type": "object",
            "properties": properties,
            "patternProperties": names::options(),
            "additionalProperties": generator.subschema_for::<kinds::Placeholder>(),
        })
    }
}

/// One option.
fn property(id: OptId, generator: &mut SchemaGenerator) -> Json {
    let one = kinds::of(id, generator);
    let many = !matches!(id.setter().repeat(), Repeat::LastWins | Repeat::Idempotent);
    let mut property = Map::new();
    property.insert("description".into(), described(id).into());
    property.extend(if many { listed(&one) } else { one }.as_object().cloned().unwrap_or_default());
    let examples = examples(id);
    if !examples.is_empty() {
        property.insert("examples".into(), examples.into());
    }
    if id.until().is_some() || id.setter() == Setter::Deprecated {
        property.insert("deprecated".into(), true.into());
    }
    Json::Object(property)
}

/// One value, or a list of them.
fn listed(one: &Json) -> Json {
    let mut both = one.clone();
    if let Some(choices) = both.get_mut("anyOf").and_then(Json::as_array_mut) {
        choices.push(json!({ "type": "array", "minItems": 1, "items": one }));
        return both;
    }
    let types = match &one["type"] {
        Json::Array(types) => types.clone(),
        other => vec![other.clone()],
    };
    both["type"] = types.into_iter().chain(["array".into()]).collect();
    both["minItems"] = 1.into();
    both["items"] = one.clone();
    both
}

/// What an editor shows. The default is no keyword: editors would write every option that has one into a new section.
fn described(id: OptId) -> String {
    let mut text = id.description().to_owned();
    if let Some(default) = id.computed().or(id.meant_default()).filter(|text| !text.is_empty()) {
        let _ = write!(text, " Default: `{default}`.");
    }
    if !id.unit().is_empty() {
        let _ = write!(text, " Unit: {}.", id.unit());
    }
    if !id.is_core() {
        let _ = write!(text, " Needs the plugin `{}`.", id.plugin());
    }
    let since = id.since().to_string();
    if since != "2.0" {
        let _ = write!(text, " Since uWSGI {since}.");
    }
    if let Some(until) = id.until() {
        let _ = write!(text, " Until {until}.");
    }
    text
}

/// A value as this option is best written.
fn typed(id: OptId, text: &str) -> Json {
    match text {
        "true" | "1" if id.is_flag() => true.into(),
        "false" | "0" if id.is_flag() => false.into(),
        _ if id.is_numeric() => text.parse::<i64>().map_or_else(|_| text.into(), Json::from),
        _ => text.into(),
    }
}

/// The values that the example of the catalogue gives to the option.
fn examples(id: OptId) -> Vec<Json> {
    let values = id.example().lines().filter_map(|line| {
        let (key, value) = line.split_once('=')?;
        (key.trim() == id.name()).then(|| typed(id, value.trim()))
    });
    let mut examples: Vec<Json> = Vec::new();
    for value in values {
        if !examples.contains(&value) {
            examples.push(value);
        }
    }
    examples
}

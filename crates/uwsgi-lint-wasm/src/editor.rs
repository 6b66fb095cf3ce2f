//! What is asked while somebody types.

use serde_json::json;
use uwsgi_lint::assist::completion::{self, Item, Role};
use uwsgi_lint::assist::hover;

use crate::project::Project;
use crate::units::{offset, units};

/// What can be written at a place.
pub(crate) fn complete(project: &Project, at: usize) -> String {
    let evaluation = project.evaluate(&project.source());
    let Some(all) = completion::complete(&project.scene(&evaluation), offset(&project.text, at)) else {
        return "null".to_owned();
    };
    let item = |item: &Item| {
        json!({
            "label": item.label,
            "detail": item.detail,
            "text": item.text,
            "snippet": item.snippet,
            "role": role(item.role),
        })
    };
    let bytes = project.text.as_bytes();
    json!({
        "from": units(bytes, all.span.start as usize),
        "to": units(bytes, all.span.end as usize),
        "incomplete": all.incomplete,
        "items": all.items.iter().map(item).collect::<Vec<_>>(),
    })
    .to_string()
}

/// The names that `CodeMirror` has a picture for.
fn role(role: Role) -> &'static str {
    match role {
        Role::Option => "property",
        Role::Section | Role::Module => "namespace",
        Role::Template => "text",
        Role::Word => "enum",
        Role::Key => "keyword",
        Role::Action => "function",
        Role::Variable => "variable",
        Role::File | Role::Folder => "type",
        Role::Plugin => "class",
        Role::Rule => "constant",
    }
}

/// What is known of the thing at a place.
pub(crate) fn hover(project: &Project, at: usize) -> String {
    let evaluation = project.evaluate(&project.source());
    let Some((text, span)) = hover::hover(&project.scene(&evaluation), offset(&project.text, at)) else {
        return "null".to_owned();
    };
    let bytes = project.text.as_bytes();
    let (from, to) = (units(bytes, span.start as usize), units(bytes, span.end as usize));
    json!({ "from": from, "to": to, "text": text }).to_string()
}

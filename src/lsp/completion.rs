//! What can be written at a place, as items of the protocol.

use gen_lsp_types::{
    CompletionItem, CompletionItemDefaults, CompletionItemKind, CompletionItemTextEdit, CompletionList,
    Documentation, EditRange, InsertTextFormat, Position, Range, TextEdit,
};
use uwsgi_lint::assist::completion::{Item, Role, complete};
use uwsgi_lint::catalog::OptId;
use uwsgi_lint::explain::option_markdown;

use super::client::{Client, markup};
use super::document::Document;

/// Answers `textDocument/completion`.
pub(super) fn answer(
    document: &Document,
    position: Position,
    typed: Option<&str>,
    client: Client,
) -> Option<CompletionList> {
    let completion = complete(&document.scene()?, document.text.offset(position))?;
    // Who indents a line has not asked for all options.
    let is_name = completion.items.first().is_some_and(|item| item.role == Role::Option);
    if typed == Some(" ") && is_name && completion.span.is_empty() {
        return None;
    }
    let range = document.text.range(completion.span);
    let item = |(number, one): (usize, Item)| item(number, one, range, client);
    let edit_range = client.common_range.then_some(EditRange::Range(range));
    let item_defaults = edit_range.map(|edit_range| CompletionItemDefaults {
        edit_range: Some(edit_range),
        ..CompletionItemDefaults::default()
    });
    Some(CompletionList {
        is_incomplete: completion.incomplete,
        item_defaults,
        apply_kind: None,
        items: completion.items.into_iter().enumerate().map(item).collect(),
    })
}

fn item(number: usize, one: Item, range: Range, client: Client) -> CompletionItem {
    let snippet = one.snippet.filter(|_| client.snippets);
    let format = snippet.is_some().then_some(InsertTextFormat::Snippet);
    let text = snippet.unwrap_or(one.text);
    let mut item = CompletionItem {
        kind: Some(kind(one.role)),
        detail: Some(one.detail).filter(|detail| !detail.is_empty()),
        // The order is that of the list: what fits best, then what is most usual.
        sort_text: Some(format!("{number:03}")),
        insert_text_format: format,
        ..CompletionItem::default()
    };
    if client.common_range {
        item.text_edit_text = (text != one.label).then_some(text);
    } else {
        // Editors compare what is typed with this, or else with the text of the edit.
        item.filter_text = Some(one.label.clone());
        item.text_edit = Some(CompletionItemTextEdit::TextEdit(TextEdit { range, new_text: text }));
    }
    CompletionItem { label: one.label, ..item }
}

fn kind(role: Role) -> CompletionItemKind {
    match role {
        Role::Option => CompletionItemKind::Property,
        Role::Section => CompletionItemKind::Module,
        Role::Template => CompletionItemKind::Snippet,
        Role::Word => CompletionItemKind::EnumMember,
        Role::Key => CompletionItemKind::Field,
        Role::Action => CompletionItemKind::Function,
        Role::Variable => CompletionItemKind::Variable,
        Role::File => CompletionItemKind::File,
        Role::Folder => CompletionItemKind::Folder,
        Role::Module => CompletionItemKind::Class,
        Role::Plugin => CompletionItemKind::Unit,
        Role::Rule => CompletionItemKind::Constant,
    }
}

/// Adds to an item of ours what is known of its option.
pub(super) fn resolve(item: CompletionItem, client: Client) -> CompletionItem {
    let is_option = item.kind == Some(CompletionItemKind::Property);
    match OptId::lookup(item.label.as_bytes()).filter(|_| is_option) {
        Some(option) => {
            let documentation =
                Documentation::MarkupContent(markup(option_markdown(option), client.plain_items));
            CompletionItem { documentation: Some(documentation), ..item }
        }
        None => item,
    }
}

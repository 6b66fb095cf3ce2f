//! What is written twice: a rule a file.

mod address_collision;
mod alias_conflict;
mod chmod_accumulates;
mod common;
mod duplicate_list_entry;
mod duplicate_option;
mod duplicate_option_same;
mod duplicate_socket;
mod env_duplicate;
mod mount_duplicate;
mod multiple_app_loaders;
mod override_from_include;
mod path_collision;
mod placeholder_first_wins;

use crate::lint::Rule;

/// The rules of this category, by id.
pub(super) static RULES: &[&Rule] = &[
    &address_collision::ADDRESS_COLLISION,
    &alias_conflict::ALIAS_CONFLICT,
    &chmod_accumulates::CHMOD_ACCUMULATES,
    &duplicate_list_entry::DUPLICATE_LIST_ENTRY,
    &duplicate_option::DUPLICATE_OPTION,
    &duplicate_option_same::DUPLICATE_OPTION_SAME,
    &duplicate_socket::DUPLICATE_SOCKET,
    &env_duplicate::ENV_DUPLICATE,
    &mount_duplicate::MOUNT_DUPLICATE,
    &multiple_app_loaders::MULTIPLE_APP_LOADERS,
    &override_from_include::OVERRIDE_FROM_INCLUDE,
    &path_collision::PATH_COLLISION,
    &placeholder_first_wins::PLACEHOLDER_FIRST_WINS,
];

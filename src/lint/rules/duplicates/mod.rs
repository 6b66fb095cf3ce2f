//! What is written twice: a rule a file.

rules![
    address_collision,
    alias_conflict,
    chmod_accumulates,
    duplicate_list_entry,
    duplicate_option,
    duplicate_option_same,
    duplicate_socket,
    env_duplicate,
    mount_duplicate,
    multiple_app_loaders,
    override_from_include,
    path_collision,
    placeholder_first_wins,
];

//! Whole starts, where their variables and words stand: a rule a file.

rules![
    argument_overridden_by_file,
    configuration_loaded_twice,
    container_user_hides_uid,
    entrypoint_without_exec,
    grace_below_mercy,
    listens_on_loopback_in_container,
    probe_port_not_bound,
    probe_speaks_http_to_uwsgi_socket,
    published_port_not_bound,
    shell_form_swallows_signals,
    short_option_is_not_config,
    unrecognized_argument,
    variable_overridden_by_file,
];

mod common;

//! The option table: facts and texts as numbers and one string.

// Written by `cargo xtask generate` from schema/. Do not edit.

use super::OptId;

/// The C function that an option calls with its value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Setter {
    /// `uwsgi_early_python`.
    EarlyPython,
    /// `uwsgi_early_python_import`.
    EarlyPythonImport,
    /// `uwsgi_help`.
    Help,
    /// `uwsgi_opt_add_addr_list`.
    AddAddrList,
    /// `uwsgi_opt_add_cgi`.
    AddCgi,
    /// `uwsgi_opt_add_cgi_maphelper`.
    AddCgiMaphelper,
    /// `uwsgi_opt_add_cron`.
    AddCron,
    /// `uwsgi_opt_add_cron2`.
    AddCron2,
    /// `uwsgi_opt_add_cron_curl`.
    AddCronCurl,
    /// `uwsgi_opt_add_custom_option`.
    AddCustomOption,
    /// `uwsgi_opt_add_daemon`.
    AddDaemon,
    /// `uwsgi_opt_add_daemon2`.
    AddDaemon2,
    /// `uwsgi_opt_add_dyn_dict`.
    AddDynDict,
    /// `uwsgi_opt_add_farm`.
    AddFarm,
    /// `uwsgi_opt_add_lazy_socket`.
    AddLazySocket,
    /// `uwsgi_opt_add_legion_cron`.
    AddLegionCron,
    /// `uwsgi_opt_add_legion_cron_curl`.
    AddLegionCronCurl,
    /// `uwsgi_opt_add_mule`.
    AddMule,
    /// `uwsgi_opt_add_mules`.
    AddMules,
    /// `uwsgi_opt_add_regexp_custom_list`.
    AddRegexpCustomList,
    /// `uwsgi_opt_add_regexp_dyn_dict`.
    AddRegexpDynDict,
    /// `uwsgi_opt_add_regexp_list`.
    AddRegexpList,
    /// `uwsgi_opt_add_route`.
    AddRoute,
    /// `uwsgi_opt_add_shared_socket`.
    AddSharedSocket,
    /// `uwsgi_opt_add_socket`.
    AddSocket,
    /// `uwsgi_opt_add_socket_no_defer`.
    AddSocketNoDefer,
    /// `uwsgi_opt_add_spooler`.
    AddSpooler,
    /// `uwsgi_opt_add_ssl_socket`.
    AddSslSocket,
    /// `uwsgi_opt_add_string_list`.
    AddStringList,
    /// `uwsgi_opt_add_string_list_custom`.
    AddStringListCustom,
    /// `uwsgi_opt_add_unique_cron`.
    AddUniqueCron,
    /// `uwsgi_opt_add_unique_legion_cron`.
    AddUniqueLegionCron,
    /// `uwsgi_opt_binary_append_data`.
    BinaryAppendData,
    /// `uwsgi_opt_build_plugin`.
    BuildPlugin,
    /// `uwsgi_opt_cflags`.
    Cflags,
    /// `uwsgi_opt_check_static`.
    CheckStatic,
    /// `uwsgi_opt_chmod_socket`.
    ChmodSocket,
    /// `uwsgi_opt_config_py`.
    ConfigPy,
    /// `uwsgi_opt_connect_and_read`.
    ConnectAndRead,
    /// `uwsgi_opt_corerouter`.
    Corerouter,
    /// `uwsgi_opt_corerouter_cs`.
    CorerouterCs,
    /// `uwsgi_opt_corerouter_fallback_key`.
    CorerouterFallbackKey,
    /// `uwsgi_opt_corerouter_ss`.
    CorerouterSs,
    /// `uwsgi_opt_corerouter_use_base`.
    CorerouterUseBase,
    /// `uwsgi_opt_corerouter_use_pattern`.
    CorerouterUsePattern,
    /// `uwsgi_opt_corerouter_use_socket`.
    CorerouterUseSocket,
    /// `uwsgi_opt_corerouter_zerg`.
    CorerouterZerg,
    /// `uwsgi_opt_deprecated`.
    Deprecated,
    /// `uwsgi_opt_dot_h`.
    DotH,
    /// `uwsgi_opt_early_exec`.
    EarlyExec,
    /// `uwsgi_opt_early_perl`.
    EarlyPerl,
    /// `uwsgi_opt_early_php`.
    EarlyPhp,
    /// `uwsgi_opt_early_psgi`.
    EarlyPsgi,
    /// `uwsgi_opt_envdir`.
    Envdir,
    /// `uwsgi_opt_exit`.
    Exit,
    /// `uwsgi_opt_extract`.
    Extract,
    /// `uwsgi_opt_false`.
    False,
    /// `uwsgi_opt_fileserve_mode`.
    FileserveMode,
    /// `uwsgi_opt_flock`.
    Flock,
    /// `uwsgi_opt_flock_wait`.
    FlockWait,
    /// `uwsgi_opt_forkpty_urouter`.
    ForkptyUrouter,
    /// `uwsgi_opt_gid`.
    Gid,
    /// `uwsgi_opt_http_to_https`.
    HttpToHttps,
    /// `uwsgi_opt_https`.
    Https,
    /// `uwsgi_opt_https2`.
    Https2,
    /// `uwsgi_opt_ini_paste`.
    IniPaste,
    /// `uwsgi_opt_ldap_dump`.
    LdapDump,
    /// `uwsgi_opt_ldap_dump_ldif`.
    LdapDumpLdif,
    /// `uwsgi_opt_legion`.
    Legion,
    /// `uwsgi_opt_legion_hook`.
    LegionHook,
    /// `uwsgi_opt_legion_mcast`.
    LegionMcast,
    /// `uwsgi_opt_legion_node`.
    LegionNode,
    /// `uwsgi_opt_legion_quorum`.
    LegionQuorum,
    /// `uwsgi_opt_legion_scroll`.
    LegionScroll,
    /// `uwsgi_opt_load`.
    Load,
    /// `uwsgi_opt_load_config`.
    LoadConfig,
    /// `uwsgi_opt_load_dl`.
    LoadDl,
    /// `uwsgi_opt_load_ini`.
    LoadIni,
    /// `uwsgi_opt_load_json`.
    LoadJson,
    /// `uwsgi_opt_load_ldap`.
    LoadLdap,
    /// `uwsgi_opt_load_plugin`.
    LoadPlugin,
    /// `uwsgi_opt_load_sqlite3`.
    LoadSqlite3,
    /// `uwsgi_opt_load_xml`.
    LoadXml,
    /// `uwsgi_opt_load_yml`.
    LoadYml,
    /// `uwsgi_opt_log_date`.
    LogDate,
    /// `uwsgi_opt_logfile_chmod`.
    LogfileChmod,
    /// `uwsgi_opt_logic`.
    Logic,
    /// `uwsgi_opt_luashell`.
    Luashell,
    /// `uwsgi_opt_luashell_oneshot`.
    LuashellOneshot,
    /// `uwsgi_opt_max_vars`.
    MaxVars,
    /// `uwsgi_opt_noop`.
    Noop,
    /// `uwsgi_opt_pcre_jit`.
    PcreJit,
    /// `uwsgi_opt_php_ini`.
    PhpIni,
    /// `uwsgi_opt_pidfile_signal`.
    PidfileSignal,
    /// `uwsgi_opt_plshell`.
    Plshell,
    /// `uwsgi_opt_print`.
    Print,
    /// `uwsgi_opt_pypy_ini_paste`.
    PypyIniPaste,
    /// `uwsgi_opt_pyrun`.
    Pyrun,
    /// `uwsgi_opt_pyshell`.
    Pyshell,
    /// `uwsgi_opt_pythonpath`.
    Pythonpath,
    /// `uwsgi_opt_pyver`.
    Pyver,
    /// `uwsgi_opt_rbshell`.
    Rbshell,
    /// `uwsgi_opt_resolve`.
    Resolve,
    /// `uwsgi_opt_safe_fd`.
    SafeFd,
    /// `uwsgi_opt_scd`.
    Scd,
    /// `uwsgi_opt_set_16bit`.
    Set16bit,
    /// `uwsgi_opt_set_64bit`.
    Set64bit,
    /// `uwsgi_opt_set_cap`.
    SetCap,
    /// `uwsgi_opt_set_emperor_cap`.
    SetEmperorCap,
    /// `uwsgi_opt_set_env`.
    SetEnv,
    /// `uwsgi_opt_set_gid`.
    SetGid,
    /// `uwsgi_opt_set_immediate_gid`.
    SetImmediateGid,
    /// `uwsgi_opt_set_immediate_uid`.
    SetImmediateUid,
    /// `uwsgi_opt_set_int`.
    SetInt,
    /// `uwsgi_opt_set_logger`.
    SetLogger,
    /// `uwsgi_opt_set_megabytes`.
    SetMegabytes,
    /// `uwsgi_opt_set_null`.
    SetNull,
    /// `uwsgi_opt_set_placeholder`.
    SetPlaceholder,
    /// `uwsgi_opt_set_rawint`.
    SetRawint,
    /// `uwsgi_opt_set_req_logger`.
    SetReqLogger,
    /// `uwsgi_opt_set_str`.
    SetStr,
    /// `uwsgi_opt_set_str_spaced`.
    SetStrSpaced,
    /// `uwsgi_opt_set_uid`.
    SetUid,
    /// `uwsgi_opt_set_umask`.
    SetUmask,
    /// `uwsgi_opt_set_unshare`.
    SetUnshare,
    /// `uwsgi_opt_set_worker_logger`.
    SetWorkerLogger,
    /// `uwsgi_opt_setup_asyncio`.
    SetupAsyncio,
    /// `uwsgi_opt_setup_coroae`.
    SetupCoroae,
    /// `uwsgi_opt_setup_gevent`.
    SetupGevent,
    /// `uwsgi_opt_setup_goroutines`.
    SetupGoroutines,
    /// `uwsgi_opt_setup_tornado`.
    SetupTornado,
    /// `uwsgi_opt_signal`.
    Signal,
    /// `uwsgi_opt_sni`.
    Sni,
    /// `uwsgi_opt_snmp`.
    Snmp,
    /// `uwsgi_opt_snmp_community`.
    SnmpCommunity,
    /// `uwsgi_opt_ssa`.
    Ssa,
    /// `uwsgi_opt_sslrouter`.
    Sslrouter,
    /// `uwsgi_opt_sslrouter2`.
    Sslrouter2,
    /// `uwsgi_opt_static_map`.
    StaticMap,
    /// `uwsgi_opt_true`.
    True,
    /// `uwsgi_opt_uid`.
    Uid,
    /// `uwsgi_opt_undeferred_corerouter`.
    UndeferredCorerouter,
    /// `uwsgi_opt_unset_env`.
    UnsetEnv,
    /// `uwsgi_opt_zabbix_template`.
    ZabbixTemplate,
    /// `uwsgi_print_sym`.
    PrintSym,
    /// `uwsgi_tuntap_opt_firewall`.
    TuntapFirewall,
    /// `uwsgi_tuntap_opt_route`.
    TuntapRoute,
}

impl Setter {
    /// The name in the sources.
    pub fn name(self) -> &'static str {
        match self {
            Setter::EarlyPython => "uwsgi_early_python",
            Setter::EarlyPythonImport => "uwsgi_early_python_import",
            Setter::Help => "uwsgi_help",
            Setter::AddAddrList => "uwsgi_opt_add_addr_list",
            Setter::AddCgi => "uwsgi_opt_add_cgi",
            Setter::AddCgiMaphelper => "uwsgi_opt_add_cgi_maphelper",
            Setter::AddCron => "uwsgi_opt_add_cron",
            Setter::AddCron2 => "uwsgi_opt_add_cron2",
            Setter::AddCronCurl => "uwsgi_opt_add_cron_curl",
            Setter::AddCustomOption => "uwsgi_opt_add_custom_option",
            Setter::AddDaemon => "uwsgi_opt_add_daemon",
            Setter::AddDaemon2 => "uwsgi_opt_add_daemon2",
            Setter::AddDynDict => "uwsgi_opt_add_dyn_dict",
            Setter::AddFarm => "uwsgi_opt_add_farm",
            Setter::AddLazySocket => "uwsgi_opt_add_lazy_socket",
            Setter::AddLegionCron => "uwsgi_opt_add_legion_cron",
            Setter::AddLegionCronCurl => "uwsgi_opt_add_legion_cron_curl",
            Setter::AddMule => "uwsgi_opt_add_mule",
            Setter::AddMules => "uwsgi_opt_add_mules",
            Setter::AddRegexpCustomList => "uwsgi_opt_add_regexp_custom_list",
            Setter::AddRegexpDynDict => "uwsgi_opt_add_regexp_dyn_dict",
            Setter::AddRegexpList => "uwsgi_opt_add_regexp_list",
            Setter::AddRoute => "uwsgi_opt_add_route",
            Setter::AddSharedSocket => "uwsgi_opt_add_shared_socket",
            Setter::AddSocket => "uwsgi_opt_add_socket",
            Setter::AddSocketNoDefer => "uwsgi_opt_add_socket_no_defer",
            Setter::AddSpooler => "uwsgi_opt_add_spooler",
            Setter::AddSslSocket => "uwsgi_opt_add_ssl_socket",
            Setter::AddStringList => "uwsgi_opt_add_string_list",
            Setter::AddStringListCustom => "uwsgi_opt_add_string_list_custom",
            Setter::AddUniqueCron => "uwsgi_opt_add_unique_cron",
            Setter::AddUniqueLegionCron => "uwsgi_opt_add_unique_legion_cron",
            Setter::BinaryAppendData => "uwsgi_opt_binary_append_data",
            Setter::BuildPlugin => "uwsgi_opt_build_plugin",
            Setter::Cflags => "uwsgi_opt_cflags",
            Setter::CheckStatic => "uwsgi_opt_check_static",
            Setter::ChmodSocket => "uwsgi_opt_chmod_socket",
            Setter::ConfigPy => "uwsgi_opt_config_py",
            Setter::ConnectAndRead => "uwsgi_opt_connect_and_read",
            Setter::Corerouter => "uwsgi_opt_corerouter",
            Setter::CorerouterCs => "uwsgi_opt_corerouter_cs",
            Setter::CorerouterFallbackKey => "uwsgi_opt_corerouter_fallback_key",
            Setter::CorerouterSs => "uwsgi_opt_corerouter_ss",
            Setter::CorerouterUseBase => "uwsgi_opt_corerouter_use_base",
            Setter::CorerouterUsePattern => "uwsgi_opt_corerouter_use_pattern",
            Setter::CorerouterUseSocket => "uwsgi_opt_corerouter_use_socket",
            Setter::CorerouterZerg => "uwsgi_opt_corerouter_zerg",
            Setter::Deprecated => "uwsgi_opt_deprecated",
            Setter::DotH => "uwsgi_opt_dot_h",
            Setter::EarlyExec => "uwsgi_opt_early_exec",
            Setter::EarlyPerl => "uwsgi_opt_early_perl",
            Setter::EarlyPhp => "uwsgi_opt_early_php",
            Setter::EarlyPsgi => "uwsgi_opt_early_psgi",
            Setter::Envdir => "uwsgi_opt_envdir",
            Setter::Exit => "uwsgi_opt_exit",
            Setter::Extract => "uwsgi_opt_extract",
            Setter::False => "uwsgi_opt_false",
            Setter::FileserveMode => "uwsgi_opt_fileserve_mode",
            Setter::Flock => "uwsgi_opt_flock",
            Setter::FlockWait => "uwsgi_opt_flock_wait",
            Setter::ForkptyUrouter => "uwsgi_opt_forkpty_urouter",
            Setter::Gid => "uwsgi_opt_gid",
            Setter::HttpToHttps => "uwsgi_opt_http_to_https",
            Setter::Https => "uwsgi_opt_https",
            Setter::Https2 => "uwsgi_opt_https2",
            Setter::IniPaste => "uwsgi_opt_ini_paste",
            Setter::LdapDump => "uwsgi_opt_ldap_dump",
            Setter::LdapDumpLdif => "uwsgi_opt_ldap_dump_ldif",
            Setter::Legion => "uwsgi_opt_legion",
            Setter::LegionHook => "uwsgi_opt_legion_hook",
            Setter::LegionMcast => "uwsgi_opt_legion_mcast",
            Setter::LegionNode => "uwsgi_opt_legion_node",
            Setter::LegionQuorum => "uwsgi_opt_legion_quorum",
            Setter::LegionScroll => "uwsgi_opt_legion_scroll",
            Setter::Load => "uwsgi_opt_load",
            Setter::LoadConfig => "uwsgi_opt_load_config",
            Setter::LoadDl => "uwsgi_opt_load_dl",
            Setter::LoadIni => "uwsgi_opt_load_ini",
            Setter::LoadJson => "uwsgi_opt_load_json",
            Setter::LoadLdap => "uwsgi_opt_load_ldap",
            Setter::LoadPlugin => "uwsgi_opt_load_plugin",
            Setter::LoadSqlite3 => "uwsgi_opt_load_sqlite3",
            Setter::LoadXml => "uwsgi_opt_load_xml",
            Setter::LoadYml => "uwsgi_opt_load_yml",
            Setter::LogDate => "uwsgi_opt_log_date",
            Setter::LogfileChmod => "uwsgi_opt_logfile_chmod",
            Setter::Logic => "uwsgi_opt_logic",
            Setter::Luashell => "uwsgi_opt_luashell",
            Setter::LuashellOneshot => "uwsgi_opt_luashell_oneshot",
            Setter::MaxVars => "uwsgi_opt_max_vars",
            Setter::Noop => "uwsgi_opt_noop",
            Setter::PcreJit => "uwsgi_opt_pcre_jit",
            Setter::PhpIni => "uwsgi_opt_php_ini",
            Setter::PidfileSignal => "uwsgi_opt_pidfile_signal",
            Setter::Plshell => "uwsgi_opt_plshell",
            Setter::Print => "uwsgi_opt_print",
            Setter::PypyIniPaste => "uwsgi_opt_pypy_ini_paste",
            Setter::Pyrun => "uwsgi_opt_pyrun",
            Setter::Pyshell => "uwsgi_opt_pyshell",
            Setter::Pythonpath => "uwsgi_opt_pythonpath",
            Setter::Pyver => "uwsgi_opt_pyver",
            Setter::Rbshell => "uwsgi_opt_rbshell",
            Setter::Resolve => "uwsgi_opt_resolve",
            Setter::SafeFd => "uwsgi_opt_safe_fd",
            Setter::Scd => "uwsgi_opt_scd",
            Setter::Set16bit => "uwsgi_opt_set_16bit",
            Setter::Set64bit => "uwsgi_opt_set_64bit",
            Setter::SetCap => "uwsgi_opt_set_cap",
            Setter::SetEmperorCap => "uwsgi_opt_set_emperor_cap",
            Setter::SetEnv => "uwsgi_opt_set_env",
            Setter::SetGid => "uwsgi_opt_set_gid",
            Setter::SetImmediateGid => "uwsgi_opt_set_immediate_gid",
            Setter::SetImmediateUid => "uwsgi_opt_set_immediate_uid",
            Setter::SetInt => "uwsgi_opt_set_int",
            Setter::SetLogger => "uwsgi_opt_set_logger",
            Setter::SetMegabytes => "uwsgi_opt_set_megabytes",
            Setter::SetNull => "uwsgi_opt_set_null",
            Setter::SetPlaceholder => "uwsgi_opt_set_placeholder",
            Setter::SetRawint => "uwsgi_opt_set_rawint",
            Setter::SetReqLogger => "uwsgi_opt_set_req_logger",
            Setter::SetStr => "uwsgi_opt_set_str",
            Setter::SetStrSpaced => "uwsgi_opt_set_str_spaced",
            Setter::SetUid => "uwsgi_opt_set_uid",
            Setter::SetUmask => "uwsgi_opt_set_umask",
            Setter::SetUnshare => "uwsgi_opt_set_unshare",
            Setter::SetWorkerLogger => "uwsgi_opt_set_worker_logger",
            Setter::SetupAsyncio => "uwsgi_opt_setup_asyncio",
            Setter::SetupCoroae => "uwsgi_opt_setup_coroae",
            Setter::SetupGevent => "uwsgi_opt_setup_gevent",
            Setter::SetupGoroutines => "uwsgi_opt_setup_goroutines",
            Setter::SetupTornado => "uwsgi_opt_setup_tornado",
            Setter::Signal => "uwsgi_opt_signal",
            Setter::Sni => "uwsgi_opt_sni",
            Setter::Snmp => "uwsgi_opt_snmp",
            Setter::SnmpCommunity => "uwsgi_opt_snmp_community",
            Setter::Ssa => "uwsgi_opt_ssa",
            Setter::Sslrouter => "uwsgi_opt_sslrouter",
            Setter::Sslrouter2 => "uwsgi_opt_sslrouter2",
            Setter::StaticMap => "uwsgi_opt_static_map",
            Setter::True => "uwsgi_opt_true",
            Setter::Uid => "uwsgi_opt_uid",
            Setter::UndeferredCorerouter => "uwsgi_opt_undeferred_corerouter",
            Setter::UnsetEnv => "uwsgi_opt_unset_env",
            Setter::ZabbixTemplate => "uwsgi_opt_zabbix_template",
            Setter::PrintSym => "uwsgi_print_sym",
            Setter::TuntapFirewall => "uwsgi_tuntap_opt_firewall",
            Setter::TuntapRoute => "uwsgi_tuntap_opt_route",
        }
    }
}

pub(super) static SETTERS: [Setter; 147] = [
Setter::EarlyPython,Setter::EarlyPythonImport,Setter::Help,Setter::AddAddrList,Setter::AddCgi,
Setter::AddCgiMaphelper,Setter::AddCron,Setter::AddCron2,Setter::AddCronCurl,Setter::AddCustomOption,
Setter::AddDaemon,Setter::AddDaemon2,Setter::AddDynDict,Setter::AddFarm,Setter::AddLazySocket,
Setter::AddLegionCron,Setter::AddLegionCronCurl,Setter::AddMule,Setter::AddMules,Setter::AddRegexpCustomList,
Setter::AddRegexpDynDict,Setter::AddRegexpList,Setter::AddRoute,Setter::AddSharedSocket,Setter::AddSocket,
Setter::AddSocketNoDefer,Setter::AddSpooler,Setter::AddSslSocket,Setter::AddStringList,
Setter::AddStringListCustom,Setter::AddUniqueCron,Setter::AddUniqueLegionCron,Setter::BinaryAppendData,
Setter::BuildPlugin,Setter::Cflags,Setter::CheckStatic,Setter::ChmodSocket,Setter::ConfigPy,
Setter::ConnectAndRead,Setter::Corerouter,Setter::CorerouterCs,Setter::CorerouterFallbackKey,
Setter::CorerouterSs,Setter::CorerouterUseBase,Setter::CorerouterUsePattern,Setter::CorerouterUseSocket,
Setter::CorerouterZerg,Setter::Deprecated,Setter::DotH,Setter::EarlyExec,Setter::EarlyPerl,Setter::EarlyPhp,
Setter::EarlyPsgi,Setter::Envdir,Setter::Exit,Setter::Extract,Setter::False,Setter::FileserveMode,
Setter::Flock,Setter::FlockWait,Setter::ForkptyUrouter,Setter::Gid,Setter::HttpToHttps,Setter::Https,
Setter::Https2,Setter::IniPaste,Setter::LdapDump,Setter::LdapDumpLdif,Setter::Legion,Setter::LegionHook,
Setter::LegionMcast,Setter::LegionNode,Setter::LegionQuorum,Setter::LegionScroll,Setter::Load,
Setter::LoadConfig,Setter::LoadDl,Setter::LoadIni,Setter::LoadJson,Setter::LoadLdap,Setter::LoadPlugin,
Setter::LoadSqlite3,Setter::LoadXml,Setter::LoadYml,Setter::LogDate,Setter::LogfileChmod,Setter::Logic,
Setter::Luashell,Setter::LuashellOneshot,Setter::MaxVars,Setter::Noop,Setter::PcreJit,Setter::PhpIni,
Setter::PidfileSignal,Setter::Plshell,Setter::Print,Setter::PypyIniPaste,Setter::Pyrun,Setter::Pyshell,
Setter::Pythonpath,Setter::Pyver,Setter::Rbshell,Setter::Resolve,Setter::SafeFd,Setter::Scd,Setter::Set16bit,
Setter::Set64bit,Setter::SetCap,Setter::SetEmperorCap,Setter::SetEnv,Setter::SetGid,Setter::SetImmediateGid,
Setter::SetImmediateUid,Setter::SetInt,Setter::SetLogger,Setter::SetMegabytes,Setter::SetNull,
Setter::SetPlaceholder,Setter::SetRawint,Setter::SetReqLogger,Setter::SetStr,Setter::SetStrSpaced,
Setter::SetUid,Setter::SetUmask,Setter::SetUnshare,Setter::SetWorkerLogger,Setter::SetupAsyncio,
Setter::SetupCoroae,Setter::SetupGevent,Setter::SetupGoroutines,Setter::SetupTornado,Setter::Signal,
Setter::Sni,Setter::Snmp,Setter::SnmpCommunity,Setter::Ssa,Setter::Sslrouter,Setter::Sslrouter2,
Setter::StaticMap,Setter::True,Setter::Uid,Setter::UndeferredCorerouter,Setter::UnsetEnv,
Setter::ZabbixTemplate,Setter::PrintSym,Setter::TuntapFirewall,Setter::TuntapRoute,
];

/// Every option as a constant: upper case, `-` as `_`; a second name of that spelling ends in `_2`.
#[allow(missing_docs)]
pub mod ids {
    use super::OptId;

    pub const ABSTRACT_SOCKET: OptId = OptId::at(0);
    pub const ADD_CACHE_ITEM: OptId = OptId::at(1);
    pub const ADD_GID: OptId = OptId::at(2);
    pub const ADD_HEADER: OptId = OptId::at(3);
    pub const AFTER_REQUEST_CALL: OptId = OptId::at(4);
    pub const AFTER_REQUEST_HOOK: OptId = OptId::at(5);
    pub const ALARM: OptId = OptId::at(6);
    pub const ALARM_BACKLOG: OptId = OptId::at(7);
    pub const ALARM_CHEAP: OptId = OptId::at(8);
    pub const ALARM_FD: OptId = OptId::at(9);
    pub const ALARM_FREQ: OptId = OptId::at(10);
    pub const ALARM_LIST: OptId = OptId::at(11);
    pub const ALARM_LISTEN_QUEUE: OptId = OptId::at(12);
    pub const ALARM_LOG: OptId = OptId::at(13);
    pub const ALARM_LQ: OptId = OptId::at(14);
    pub const ALARM_METRIC: OptId = OptId::at(15);
    pub const ALARM_MSG_SIZE: OptId = OptId::at(16);
    pub const ALARM_SEGFAULT: OptId = OptId::at(17);
    pub const ALARMS_LIST: OptId = OptId::at(18);
    pub const ALLOWED_MODIFIERS: OptId = OptId::at(19);
    pub const ASYNC: OptId = OptId::at(20);
    pub const ASYNCIO: OptId = OptId::at(21);
    pub const ATTACH_CONTROL_DAEMON: OptId = OptId::at(22);
    pub const ATTACH_DAEMON: OptId = OptId::at(23);
    pub const ATTACH_DAEMON2: OptId = OptId::at(24);
    pub const AUTO_PROCNAME: OptId = OptId::at(25);
    pub const AUTO_WEIGHT: OptId = OptId::at(26);
    pub const AUTOLOAD: OptId = OptId::at(27);
    pub const BACKLOG_ALARM: OptId = OptId::at(28);
    pub const BACKTRACE_DEPTH: OptId = OptId::at(29);
    pub const BINARY_APPEND_DATA: OptId = OptId::at(30);
    pub const BINARY_PATH: OptId = OptId::at(31);
    pub const BINSH: OptId = OptId::at(32);
    pub const BLACKLIST: OptId = OptId::at(33);
    pub const BODY_READ_WARNING: OptId = OptId::at(34);
    pub const BRUTAL_RELOAD_ON_FD: OptId = OptId::at(35);
    pub const BUFFER_SIZE: OptId = OptId::at(36);
    pub const BUILD_PLUGIN: OptId = OptId::at(37);
    pub const CACHE: OptId = OptId::at(38);
    pub const CACHE_BLOCKSIZE: OptId = OptId::at(39);
    pub const CACHE_EXPIRE_FREQ: OptId = OptId::at(40);
    pub const CACHE_NO_EXPIRE: OptId = OptId::at(41);
    pub const CACHE_REPORT_FREED_ITEMS: OptId = OptId::at(42);
    pub const CACHE_STORE: OptId = OptId::at(43);
    pub const CACHE_STORE_SYNC: OptId = OptId::at(44);
    pub const CACHE_SYNC: OptId = OptId::at(45);
    pub const CACHE_UDP_NODE: OptId = OptId::at(46);
    pub const CACHE_UDP_SERVER: OptId = OptId::at(47);
    pub const CACHE_USE_LAST_MODIFIED: OptId = OptId::at(48);
    pub const CACHE2: OptId = OptId::at(49);
    pub const CALL_AS_EMPEROR: OptId = OptId::at(50);
    pub const CALL_AS_EMPEROR1: OptId = OptId::at(51);
    pub const CALL_AS_EMPEROR2: OptId = OptId::at(52);
    pub const CALL_AS_EMPEROR4: OptId = OptId::at(53);
    pub const CALL_AS_ROOT: OptId = OptId::at(54);
    pub const CALL_AS_USER: OptId = OptId::at(55);
    pub const CALL_AS_USER_ATEXIT: OptId = OptId::at(56);
    pub const CALL_AS_VASSAL: OptId = OptId::at(57);
    pub const CALL_AS_VASSAL1: OptId = OptId::at(58);
    pub const CALL_AS_VASSAL3: OptId = OptId::at(59);
    pub const CALL_ASAP: OptId = OptId::at(60);
    pub const CALL_IN_JAIL: OptId = OptId::at(61);
    pub const CALL_POST_APP: OptId = OptId::at(62);
    pub const CALL_POST_JAIL: OptId = OptId::at(63);
    pub const CALL_PRE_APP: OptId = OptId::at(64);
    pub const CALL_PRE_JAIL: OptId = OptId::at(65);
    pub const CALLABLE: OptId = OptId::at(66);
    pub const CAP: OptId = OptId::at(67);
    pub const CARBON: OptId = OptId::at(68);
    pub const CARBON_FREQ: OptId = OptId::at(69);
    pub const CARBON_HOSTNAME_DOTS: OptId = OptId::at(70);
    pub const CARBON_ID: OptId = OptId::at(71);
    pub const CARBON_IDLE_AVG: OptId = OptId::at(72);
    pub const CARBON_MAX_RETRY: OptId = OptId::at(73);
    pub const CARBON_NAME_RESOLVE: OptId = OptId::at(74);
    pub const CARBON_NO_WORKERS: OptId = OptId::at(75);
    pub const CARBON_RESOLVE_NAMES: OptId = OptId::at(76);
    pub const CARBON_RETRY_DELAY: OptId = OptId::at(77);
    pub const CARBON_ROOT: OptId = OptId::at(78);
    pub const CARBON_TIMEOUT: OptId = OptId::at(79);
    pub const CARBON_USE_METRICS: OptId = OptId::at(80);
    pub const CATCH_EXCEPTIONS: OptId = OptId::at(81);
    pub const CFLAGS: OptId = OptId::at(82);
    pub const CGI: OptId = OptId::at(83);
    pub const CGI_ALLOWED_EXT: OptId = OptId::at(84);
    pub const CGI_ASYNC_MAX_ATTEMPTS: OptId = OptId::at(85);
    pub const CGI_BUFFER_SIZE: OptId = OptId::at(86);
    pub const CGI_CLOSE_STDIN_ON_EOF: OptId = OptId::at(87);
    pub const CGI_DO_NOT_KILL_ON_ERROR: OptId = OptId::at(88);
    pub const CGI_DONTRESOLVE: OptId = OptId::at(89);
    pub const CGI_FROM_DOCROOT: OptId = OptId::at(90);
    pub const CGI_HELPER: OptId = OptId::at(91);
    pub const CGI_INDEX: OptId = OptId::at(92);
    pub const CGI_LOADLIB: OptId = OptId::at(93);
    pub const CGI_MAP_HELPER: OptId = OptId::at(94);
    pub const CGI_MODE: OptId = OptId::at(95);
    pub const CGI_OPTIMIZE: OptId = OptId::at(96);
    pub const CGI_OPTIMIZED: OptId = OptId::at(97);
    pub const CGI_PATH_INFO: OptId = OptId::at(98);
    pub const CGI_SAFE: OptId = OptId::at(99);
    pub const CGI_TIMEOUT: OptId = OptId::at(100);
    pub const CGI_UNSET: OptId = OptId::at(101);
    pub const CGROUP: OptId = OptId::at(102);
    pub const CGROUP_DIR_MODE: OptId = OptId::at(103);
    pub const CGROUP_OPT: OptId = OptId::at(104);
    pub const CHDIR: OptId = OptId::at(105);
    pub const CHDIR2: OptId = OptId::at(106);
    pub const CHEAP: OptId = OptId::at(107);
    pub const CHEAPER: OptId = OptId::at(108);
    pub const CHEAPER_ALGO: OptId = OptId::at(109);
    pub const CHEAPER_ALGO_LIST: OptId = OptId::at(110);
    pub const CHEAPER_ALGOS_LIST: OptId = OptId::at(111);
    pub const CHEAPER_BUSYNESS_BACKLOG_ALERT: OptId = OptId::at(112);
    pub const CHEAPER_BUSYNESS_BACKLOG_MULTIPLIER: OptId = OptId::at(113);
    pub const CHEAPER_BUSYNESS_BACKLOG_NONZERO: OptId = OptId::at(114);
    pub const CHEAPER_BUSYNESS_BACKLOG_STEP: OptId = OptId::at(115);
    pub const CHEAPER_BUSYNESS_MAX: OptId = OptId::at(116);
    pub const CHEAPER_BUSYNESS_MIN: OptId = OptId::at(117);
    pub const CHEAPER_BUSYNESS_MULTIPLIER: OptId = OptId::at(118);
    pub const CHEAPER_BUSYNESS_PENALTY: OptId = OptId::at(119);
    pub const CHEAPER_BUSYNESS_VERBOSE: OptId = OptId::at(120);
    pub const CHEAPER_IDLE: OptId = OptId::at(121);
    pub const CHEAPER_INITIAL: OptId = OptId::at(122);
    pub const CHEAPER_LIST: OptId = OptId::at(123);
    pub const CHEAPER_OVERLOAD: OptId = OptId::at(124);
    pub const CHEAPER_RSS_LIMIT_HARD: OptId = OptId::at(125);
    pub const CHEAPER_RSS_LIMIT_SOFT: OptId = OptId::at(126);
    pub const CHEAPER_STEP: OptId = OptId::at(127);
    pub const CHECK_CACHE: OptId = OptId::at(128);
    pub const CHECK_INTERVAL: OptId = OptId::at(129);
    pub const CHECK_MOUNT: OptId = OptId::at(130);
    pub const CHECK_MOUNTPOINT: OptId = OptId::at(131);
    pub const CHECK_STATIC: OptId = OptId::at(132);
    pub const CHECK_STATIC_DOCROOT: OptId = OptId::at(133);
    pub const CHMOD: OptId = OptId::at(134);
    pub const CHMOD_SOCKET: OptId = OptId::at(135);
    pub const CHOWN_SOCKET: OptId = OptId::at(136);
    pub const CHROOT: OptId = OptId::at(137);
    pub const CHUNKED_INPUT_LIMIT: OptId = OptId::at(138);
    pub const CHUNKED_INPUT_TIMEOUT: OptId = OptId::at(139);
    pub const CLOCK: OptId = OptId::at(140);
    pub const CLOCK_LIST: OptId = OptId::at(141);
    pub const CLOCKS_LIST: OptId = OptId::at(142);
    pub const CLOJURE_LOAD: OptId = OptId::at(143);
    pub const CLOSE_ON_EXEC: OptId = OptId::at(144);
    pub const CLOSE_ON_EXEC2: OptId = OptId::at(145);
    pub const COLLECT_HEADER: OptId = OptId::at(146);
    pub const COMMAND_MODE: OptId = OptId::at(147);
    pub const CONFIG: OptId = OptId::at(148);
    pub const CONFIG_PY: OptId = OptId::at(149);
    pub const CONNECT_AND_READ: OptId = OptId::at(150);
    pub const COROAE: OptId = OptId::at(151);
    pub const CPU_AFFINITY: OptId = OptId::at(152);
    pub const CRON: OptId = OptId::at(153);
    pub const CRON_CURL: OptId = OptId::at(154);
    pub const CRON_CURL_LEGION: OptId = OptId::at(155);
    pub const CRON_HARAKIRI: OptId = OptId::at(156);
    pub const CRON_LEGION: OptId = OptId::at(157);
    pub const CRON2: OptId = OptId::at(158);
    pub const CURL_CRON: OptId = OptId::at(159);
    pub const CURL_CRON_LEGION: OptId = OptId::at(160);
    pub const DAEMONIZE: OptId = OptId::at(161);
    pub const DAEMONIZE2: OptId = OptId::at(162);
    pub const DAEMONS_HONOUR_STDIN: OptId = OptId::at(163);
    pub const DECLARE_OPTION: OptId = OptId::at(164);
    pub const DECLARE_OPTION2: OptId = OptId::at(165);
    pub const DEL_HEADER: OptId = OptId::at(166);
    pub const DIE_ON_IDLE: OptId = OptId::at(167);
    pub const DIE_ON_NO_WORKERS: OptId = OptId::at(168);
    pub const DIE_ON_TERM: OptId = OptId::at(169);
    pub const DISABLE_ASYNC_WARN_ON_QUEUE_FULL: OptId = OptId::at(170);
    pub const DISABLE_LOGGING: OptId = OptId::at(171);
    pub const DISABLE_SENDFILE: OptId = OptId::at(172);
    pub const DISABLE_WRITE_EXCEPTION: OptId = OptId::at(173);
    pub const DLOPEN: OptId = OptId::at(174);
    pub const DOT_H: OptId = OptId::at(175);
    pub const DROP_AFTER_APPS: OptId = OptId::at(176);
    pub const DROP_AFTER_INIT: OptId = OptId::at(177);
    pub const DUMBLOOP_CODE: OptId = OptId::at(178);
    pub const DUMBLOOP_FUNCTION: OptId = OptId::at(179);
    pub const DUMBLOOP_MODIFIER1: OptId = OptId::at(180);
    pub const DUMP_OPTIONS: OptId = OptId::at(181);
    pub const DYNAMIC_APPS: OptId = OptId::at(182);
    pub const EARLY_EMPEROR: OptId = OptId::at(183);
    pub const EARLY_ENVDIR: OptId = OptId::at(184);
    pub const EARLY_PERL: OptId = OptId::at(185);
    pub const EARLY_PERL_EXEC: OptId = OptId::at(186);
    pub const EARLY_PHP: OptId = OptId::at(187);
    pub const EARLY_PHP_SAPI_NAME: OptId = OptId::at(188);
    pub const EARLY_PSGI: OptId = OptId::at(189);
    pub const EARLY_PYIMPORT: OptId = OptId::at(190);
    pub const EARLY_PYTHON: OptId = OptId::at(191);
    pub const EARLY_PYTHON_IMPORT: OptId = OptId::at(192);
    pub const EARLY_PYTHON_PATH: OptId = OptId::at(193);
    pub const EARLY_PYTHONPATH: OptId = OptId::at(194);
    pub const ELSE: OptId = OptId::at(195);
    pub const EMPEROR: OptId = OptId::at(196);
    pub const EMPEROR_BROODLORD: OptId = OptId::at(197);
    pub const EMPEROR_CAP: OptId = OptId::at(198);
    pub const EMPEROR_CHDIR_ATTR: OptId = OptId::at(199);
    pub const EMPEROR_COLLECT_ATTR: OptId = OptId::at(200);
    pub const EMPEROR_COLLECT_ATTRIBUTE: OptId = OptId::at(201);
    pub const EMPEROR_COMMAND_SOCKET: OptId = OptId::at(202);
    pub const EMPEROR_CURSE_TOLERANCE: OptId = OptId::at(203);
    pub const EMPEROR_EXTRA_EXT: OptId = OptId::at(204);
    pub const EMPEROR_EXTRA_EXTENSION: OptId = OptId::at(205);
    pub const EMPEROR_FORK_SERVER_ATTR: OptId = OptId::at(206);
    pub const EMPEROR_FREQ: OptId = OptId::at(207);
    pub const EMPEROR_GRACEFUL_SHUTDOWN: OptId = OptId::at(208);
    pub const EMPEROR_MAGIC_EXEC: OptId = OptId::at(209);
    pub const EMPEROR_MAX_THROTTLE: OptId = OptId::at(210);
    pub const EMPEROR_NO_BLACKLIST: OptId = OptId::at(211);
    pub const EMPEROR_NOFOLLOW: OptId = OptId::at(212);
    pub const EMPEROR_ON_DEMAND_DIR: OptId = OptId::at(213);
    pub const EMPEROR_ON_DEMAND_DIRECTORY: OptId = OptId::at(214);
    pub const EMPEROR_ON_DEMAND_EXEC: OptId = OptId::at(215);
    pub const EMPEROR_ON_DEMAND_EXT: OptId = OptId::at(216);
    pub const EMPEROR_ON_DEMAND_EXTENSION: OptId = OptId::at(217);
    pub const EMPEROR_PIDFILE: OptId = OptId::at(218);
    pub const EMPEROR_PROCNAME: OptId = OptId::at(219);
    pub const EMPEROR_PROXY_SOCKET: OptId = OptId::at(220);
    pub const EMPEROR_REQUIRED_HEARTBEAT: OptId = OptId::at(221);
    pub const EMPEROR_STATS: OptId = OptId::at(222);
    pub const EMPEROR_STATS_SERVER: OptId = OptId::at(223);
    pub const EMPEROR_SUBREAPER: OptId = OptId::at(224);
    pub const EMPEROR_THROTTLE: OptId = OptId::at(225);
    pub const EMPEROR_TRIGGER_SOCKET: OptId = OptId::at(226);
    pub const EMPEROR_TYRANT: OptId = OptId::at(227);
    pub const EMPEROR_TYRANT_INITGROUPS: OptId = OptId::at(228);
    pub const EMPEROR_TYRANT_NOFOLLOW: OptId = OptId::at(229);
    pub const EMPEROR_USE_CLONE: OptId = OptId::at(230);
    pub const EMPEROR_USE_FORK_SERVER: OptId = OptId::at(231);
    pub const EMPEROR_WAIT_FOR_COMMAND: OptId = OptId::at(232);
    pub const EMPEROR_WAIT_FOR_COMMAND_IGNORE: OptId = OptId::at(233);
    pub const EMPEROR_WRAPPER: OptId = OptId::at(234);
    pub const EMPEROR_WRAPPER_ATTR: OptId = OptId::at(235);
    pub const EMPEROR_WRAPPER_FALLBACK: OptId = OptId::at(236);
    pub const EMPEROR_WRAPPER_OVERRIDE: OptId = OptId::at(237);
    pub const ENABLE_METRICS: OptId = OptId::at(238);
    pub const ENABLE_PROXY_PROTOCOL: OptId = OptId::at(239);
    pub const ENABLE_THREADS: OptId = OptId::at(240);
    pub const END_BLACKLIST: OptId = OptId::at(241);
    pub const END_FOR: OptId = OptId::at(242);
    pub const END_IF: OptId = OptId::at(243);
    pub const END_WHITELIST: OptId = OptId::at(244);
    pub const ENDFOR: OptId = OptId::at(245);
    pub const ENDIF: OptId = OptId::at(246);
    pub const ENV: OptId = OptId::at(247);
    pub const ENVDIR: OptId = OptId::at(248);
    pub const ERROR_PAGE_403: OptId = OptId::at(249);
    pub const ERROR_PAGE_404: OptId = OptId::at(250);
    pub const ERROR_PAGE_500: OptId = OptId::at(251);
    pub const ERROR_ROUTE: OptId = OptId::at(252);
    pub const ERROR_ROUTE_HOST: OptId = OptId::at(253);
    pub const ERROR_ROUTE_IF: OptId = OptId::at(254);
    pub const ERROR_ROUTE_IF_NOT: OptId = OptId::at(255);
    pub const ERROR_ROUTE_LABEL: OptId = OptId::at(256);
    pub const ERROR_ROUTE_QS: OptId = OptId::at(257);
    pub const ERROR_ROUTE_REFERER: OptId = OptId::at(258);
    pub const ERROR_ROUTE_REMOTE_ADDR: OptId = OptId::at(259);
    pub const ERROR_ROUTE_REMOTE_USER: OptId = OptId::at(260);
    pub const ERROR_ROUTE_RUN: OptId = OptId::at(261);
    pub const ERROR_ROUTE_STATUS: OptId = OptId::at(262);
    pub const ERROR_ROUTE_URI: OptId = OptId::at(263);
    pub const ERROR_ROUTE_USER_AGENT: OptId = OptId::at(264);
    pub const EVAL: OptId = OptId::at(265);
    pub const EVIL_RELOAD_ON_AS: OptId = OptId::at(266);
    pub const EVIL_RELOAD_ON_RSS: OptId = OptId::at(267);
    pub const EXCEPTION_HANDLER: OptId = OptId::at(268);
    pub const EXEC_AS_EMPEROR: OptId = OptId::at(269);
    pub const EXEC_AS_ROOT: OptId = OptId::at(270);
    pub const EXEC_AS_USER: OptId = OptId::at(271);
    pub const EXEC_AS_USER_ATEXIT: OptId = OptId::at(272);
    pub const EXEC_AS_VASSAL: OptId = OptId::at(273);
    pub const EXEC_ASAP: OptId = OptId::at(274);
    pub const EXEC_IN_JAIL: OptId = OptId::at(275);
    pub const EXEC_POST_APP: OptId = OptId::at(276);
    pub const EXEC_POST_JAIL: OptId = OptId::at(277);
    pub const EXEC_PRE_APP: OptId = OptId::at(278);
    pub const EXEC_PRE_JAIL: OptId = OptId::at(279);
    pub const EXIT: OptId = OptId::at(280);
    pub const EXIT_ON_RELOAD: OptId = OptId::at(281);
    pub const EXTRACT: OptId = OptId::at(282);
    pub const FALLBACK_CONFIG: OptId = OptId::at(283);
    pub const FARM: OptId = OptId::at(284);
    pub const FASTCGI_MODIFIER1: OptId = OptId::at(285);
    pub const FASTCGI_MODIFIER2: OptId = OptId::at(286);
    pub const FASTCGI_NPH_SOCKET: OptId = OptId::at(287);
    pub const FASTCGI_SOCKET: OptId = OptId::at(288);
    pub const FASTROUTER: OptId = OptId::at(289);
    pub const FASTROUTER_BUFFER_SIZE: OptId = OptId::at(290);
    pub const FASTROUTER_CHEAP: OptId = OptId::at(291);
    pub const FASTROUTER_DEFER_CONNECT_TIMEOUT: OptId = OptId::at(292);
    pub const FASTROUTER_EMPEROR_SOCKET: OptId = OptId::at(293);
    pub const FASTROUTER_EVENTS: OptId = OptId::at(294);
    pub const FASTROUTER_FALLBACK: OptId = OptId::at(295);
    pub const FASTROUTER_FALLBACK_ON_NO_KEY: OptId = OptId::at(296);
    pub const FASTROUTER_FORCE_KEY: OptId = OptId::at(297);
    pub const FASTROUTER_GID: OptId = OptId::at(298);
    pub const FASTROUTER_GRACETIME: OptId = OptId::at(299);
    pub const FASTROUTER_HARAKIRI: OptId = OptId::at(300);
    pub const FASTROUTER_MAX_RETRIES: OptId = OptId::at(301);
    pub const FASTROUTER_POST_BUFFERING: OptId = OptId::at(302);
    pub const FASTROUTER_POST_BUFFERING_DIR: OptId = OptId::at(303);
    pub const FASTROUTER_PROCESSES: OptId = OptId::at(304);
    pub const FASTROUTER_QUIET: OptId = OptId::at(305);
    pub const FASTROUTER_RESUBSCRIBE: OptId = OptId::at(306);
    pub const FASTROUTER_RESUBSCRIBE_BIND: OptId = OptId::at(307);
    pub const FASTROUTER_SS: OptId = OptId::at(308);
    pub const FASTROUTER_STATS: OptId = OptId::at(309);
    pub const FASTROUTER_STATS_SERVER: OptId = OptId::at(310);
    pub const FASTROUTER_SUBSCRIPTION_FALLBACK_KEY: OptId = OptId::at(311);
    pub const FASTROUTER_SUBSCRIPTION_SERVER: OptId = OptId::at(312);
    pub const FASTROUTER_SUBSCRIPTION_SLOT: OptId = OptId::at(313);
    pub const FASTROUTER_TIMEOUT: OptId = OptId::at(314);
    pub const FASTROUTER_TO: OptId = OptId::at(315);
    pub const FASTROUTER_UID: OptId = OptId::at(316);
    pub const FASTROUTER_USE_BASE: OptId = OptId::at(317);
    pub const FASTROUTER_USE_CACHE: OptId = OptId::at(318);
    pub const FASTROUTER_USE_CODE_STRING: OptId = OptId::at(319);
    pub const FASTROUTER_USE_PATTERN: OptId = OptId::at(320);
    pub const FASTROUTER_USE_SOCKET: OptId = OptId::at(321);
    pub const FASTROUTER_WORKERS: OptId = OptId::at(322);
    pub const FASTROUTER_ZERG: OptId = OptId::at(323);
    pub const FD_SAFE: OptId = OptId::at(324);
    pub const FIBER: OptId = OptId::at(325);
    pub const FILE: OptId = OptId::at(326);
    pub const FILE_SERVE_MODE: OptId = OptId::at(327);
    pub const FILE_WRITE: OptId = OptId::at(328);
    pub const FILESERVE_MODE: OptId = OptId::at(329);
    pub const FINAL_ROUTE: OptId = OptId::at(330);
    pub const FINAL_ROUTE_HOST: OptId = OptId::at(331);
    pub const FINAL_ROUTE_IF: OptId = OptId::at(332);
    pub const FINAL_ROUTE_IF_NOT: OptId = OptId::at(333);
    pub const FINAL_ROUTE_LABEL: OptId = OptId::at(334);
    pub const FINAL_ROUTE_QS: OptId = OptId::at(335);
    pub const FINAL_ROUTE_REFERER: OptId = OptId::at(336);
    pub const FINAL_ROUTE_REMOTE_ADDR: OptId = OptId::at(337);
    pub const FINAL_ROUTE_REMOTE_USER: OptId = OptId::at(338);
    pub const FINAL_ROUTE_RUN: OptId = OptId::at(339);
    pub const FINAL_ROUTE_STATUS: OptId = OptId::at(340);
    pub const FINAL_ROUTE_URI: OptId = OptId::at(341);
    pub const FINAL_ROUTE_USER_AGENT: OptId = OptId::at(342);
    pub const FLOCK: OptId = OptId::at(343);
    pub const FLOCK_WAIT: OptId = OptId::at(344);
    pub const FLOCK_WAIT2: OptId = OptId::at(345);
    pub const FLOCK2: OptId = OptId::at(346);
    pub const FOR: OptId = OptId::at(347);
    pub const FOR_GLOB: OptId = OptId::at(348);
    pub const FOR_READLINE: OptId = OptId::at(349);
    pub const FOR_TIMES: OptId = OptId::at(350);
    pub const FORCE_CWD: OptId = OptId::at(351);
    pub const FORCE_GATEWAY: OptId = OptId::at(352);
    pub const FORK_SERVER: OptId = OptId::at(353);
    pub const FORK_SOCKET: OptId = OptId::at(354);
    pub const FORKBOMB_DELAY: OptId = OptId::at(355);
    pub const FORKPTY_ROUTER: OptId = OptId::at(356);
    pub const FORKPTY_ROUTER_CMD: OptId = OptId::at(357);
    pub const FORKPTY_ROUTER_COMMAND: OptId = OptId::at(358);
    pub const FORKPTY_UROUTER: OptId = OptId::at(359);
    pub const FORKPTYROUTER: OptId = OptId::at(360);
    pub const FORKPTYROUTER_CHEAP: OptId = OptId::at(361);
    pub const FORKPTYROUTER_CMD: OptId = OptId::at(362);
    pub const FORKPTYROUTER_COLS: OptId = OptId::at(363);
    pub const FORKPTYROUTER_COMMAND: OptId = OptId::at(364);
    pub const FORKPTYROUTER_EVENTS: OptId = OptId::at(365);
    pub const FORKPTYROUTER_FALLBACK: OptId = OptId::at(366);
    pub const FORKPTYROUTER_HARAKIRI: OptId = OptId::at(367);
    pub const FORKPTYROUTER_PROCESSES: OptId = OptId::at(368);
    pub const FORKPTYROUTER_ROWS: OptId = OptId::at(369);
    pub const FORKPTYROUTER_SS: OptId = OptId::at(370);
    pub const FORKPTYROUTER_STATS: OptId = OptId::at(371);
    pub const FORKPTYROUTER_STATS_SERVER: OptId = OptId::at(372);
    pub const FORKPTYROUTER_TIMEOUT: OptId = OptId::at(373);
    pub const FORKPTYROUTER_WORKERS: OptId = OptId::at(374);
    pub const FORKPTYROUTER_ZERG: OptId = OptId::at(375);
    pub const FORKPTYUROUTER: OptId = OptId::at(376);
    pub const FREEBIND: OptId = OptId::at(377);
    pub const FS_BRUTAL_RELOAD: OptId = OptId::at(378);
    pub const FS_RELOAD: OptId = OptId::at(379);
    pub const FS_SIGNAL: OptId = OptId::at(380);
    pub const FTOK: OptId = OptId::at(381);
    pub const GCCGO_ARGS: OptId = OptId::at(382);
    pub const GCCGO_LOAD: OptId = OptId::at(383);
    pub const GEMSET: OptId = OptId::at(384);
    pub const GEOIP_CITY: OptId = OptId::at(385);
    pub const GEOIP_COUNTRY: OptId = OptId::at(386);
    pub const GEOIP_USE_DISK: OptId = OptId::at(387);
    pub const GET: OptId = OptId::at(388);
    pub const GEVENT: OptId = OptId::at(389);
    pub const GEVENT_EARLY_MONKEY_PATCH: OptId = OptId::at(390);
    pub const GEVENT_MONKEY_PATCH: OptId = OptId::at(391);
    pub const GEVENT_WAIT_FOR_HUB: OptId = OptId::at(392);
    pub const GID: OptId = OptId::at(393);
    pub const GLUSTERFS_MOUNT: OptId = OptId::at(394);
    pub const GLUSTERFS_TIMEOUT: OptId = OptId::at(395);
    pub const GO_ARGS: OptId = OptId::at(396);
    pub const GO_LOAD: OptId = OptId::at(397);
    pub const GOROUTINES: OptId = OptId::at(398);
    pub const GREENLET: OptId = OptId::at(399);
    pub const GRIDFS_DEBUG: OptId = OptId::at(400);
    pub const GRIDFS_MOUNT: OptId = OptId::at(401);
    pub const HARAKIRI: OptId = OptId::at(402);
    pub const HARAKIRI_GRACEFUL_SIGNAL: OptId = OptId::at(403);
    pub const HARAKIRI_GRACEFUL_TIMEOUT: OptId = OptId::at(404);
    pub const HARAKIRI_NO_ARH: OptId = OptId::at(405);
    pub const HARAKIRI_QUEUE_THRESHOLD: OptId = OptId::at(406);
    pub const HARAKIRI_VERBOSE: OptId = OptId::at(407);
    pub const HEARTBEAT: OptId = OptId::at(408);
    pub const HELP: OptId = OptId::at(409);
    pub const HOME: OptId = OptId::at(410);
    pub const HONOUR_RANGE: OptId = OptId::at(411);
    pub const HONOUR_STDIN: OptId = OptId::at(412);
    pub const HOOK_ACCEPTING: OptId = OptId::at(413);
    pub const HOOK_ACCEPTING_ONCE: OptId = OptId::at(414);
    pub const HOOK_ACCEPTING1: OptId = OptId::at(415);
    pub const HOOK_ACCEPTING1_ONCE: OptId = OptId::at(416);
    pub const HOOK_AS_EMPEROR: OptId = OptId::at(417);
    pub const HOOK_AS_EMPEROR_BEFORE_VASSAL: OptId = OptId::at(418);
    pub const HOOK_AS_EMPEROR_SETNS: OptId = OptId::at(419);
    pub const HOOK_AS_GATEWAY: OptId = OptId::at(420);
    pub const HOOK_AS_MULE: OptId = OptId::at(421);
    pub const HOOK_AS_ON_CONFIG_VASSAL: OptId = OptId::at(422);
    pub const HOOK_AS_ON_DEMAND_VASSAL: OptId = OptId::at(423);
    pub const HOOK_AS_ROOT: OptId = OptId::at(424);
    pub const HOOK_AS_USER: OptId = OptId::at(425);
    pub const HOOK_AS_USER_ATEXIT: OptId = OptId::at(426);
    pub const HOOK_AS_VASSAL: OptId = OptId::at(427);
    pub const HOOK_AS_VASSAL_BEFORE_DROP: OptId = OptId::at(428);
    pub const HOOK_ASAP: OptId = OptId::at(429);
    pub const HOOK_EMPEROR_LOST: OptId = OptId::at(430);
    pub const HOOK_EMPEROR_RELOAD: OptId = OptId::at(431);
    pub const HOOK_EMPEROR_START: OptId = OptId::at(432);
    pub const HOOK_EMPEROR_STOP: OptId = OptId::at(433);
    pub const HOOK_IN_JAIL: OptId = OptId::at(434);
    pub const HOOK_MASTER_START: OptId = OptId::at(435);
    pub const HOOK_POST_APP: OptId = OptId::at(436);
    pub const HOOK_POST_FORK: OptId = OptId::at(437);
    pub const HOOK_POST_JAIL: OptId = OptId::at(438);
    pub const HOOK_PRE_APP: OptId = OptId::at(439);
    pub const HOOK_PRE_JAIL: OptId = OptId::at(440);
    pub const HOOK_TOUCH: OptId = OptId::at(441);
    pub const HTTP: OptId = OptId::at(442);
    pub const HTTP_AUTO_CHUNKED: OptId = OptId::at(443);
    pub const HTTP_AUTO_GZIP: OptId = OptId::at(444);
    pub const HTTP_BACKEND_HTTP: OptId = OptId::at(445);
    pub const HTTP_BUFFER_SIZE: OptId = OptId::at(446);
    pub const HTTP_CHEAP: OptId = OptId::at(447);
    pub const HTTP_CHUNKED_INPUT: OptId = OptId::at(448);
    pub const HTTP_CONNECT_TIMEOUT: OptId = OptId::at(449);
    pub const HTTP_ENABLE_PROXY_PROTOCOL: OptId = OptId::at(450);
    pub const HTTP_EVENTS: OptId = OptId::at(451);
    pub const HTTP_FALLBACK: OptId = OptId::at(452);
    pub const HTTP_GID: OptId = OptId::at(453);
    pub const HTTP_GRACETIME: OptId = OptId::at(454);
    pub const HTTP_HARAKIRI: OptId = OptId::at(455);
    pub const HTTP_HEADERS_TIMEOUT: OptId = OptId::at(456);
    pub const HTTP_KEEPALIVE: OptId = OptId::at(457);
    pub const HTTP_MANAGE_EXPECT: OptId = OptId::at(458);
    pub const HTTP_MANAGE_RTSP: OptId = OptId::at(459);
    pub const HTTP_MANAGE_SOURCE: OptId = OptId::at(460);
    pub const HTTP_MODIFIER1: OptId = OptId::at(461);
    pub const HTTP_MODIFIER2: OptId = OptId::at(462);
    pub const HTTP_PATH_INFO_NO_DECODE_SLASHES: OptId = OptId::at(463);
    pub const HTTP_POST_BUFFERING: OptId = OptId::at(464);
    pub const HTTP_POST_BUFFERING_DIR: OptId = OptId::at(465);
    pub const HTTP_PROCESSES: OptId = OptId::at(466);
    pub const HTTP_QUIET: OptId = OptId::at(467);
    pub const HTTP_RAW_BODY: OptId = OptId::at(468);
    pub const HTTP_RESUBSCRIBE: OptId = OptId::at(469);
    pub const HTTP_SERVER_NAME_AS_HTTP_HOST: OptId = OptId::at(470);
    pub const HTTP_SOCKET: OptId = OptId::at(471);
    pub const HTTP_SOCKET_MODIFIER1: OptId = OptId::at(472);
    pub const HTTP_SOCKET_MODIFIER2: OptId = OptId::at(473);
    pub const HTTP_SS: OptId = OptId::at(474);
    pub const HTTP_STATS: OptId = OptId::at(475);
    pub const HTTP_STATS_SERVER: OptId = OptId::at(476);
    pub const HTTP_STUD_PREFIX: OptId = OptId::at(477);
    pub const HTTP_SUBSCRIPTION_FALLBACK_KEY: OptId = OptId::at(478);
    pub const HTTP_SUBSCRIPTION_SERVER: OptId = OptId::at(479);
    pub const HTTP_TIMEOUT: OptId = OptId::at(480);
    pub const HTTP_TO: OptId = OptId::at(481);
    pub const HTTP_TO_HTTPS: OptId = OptId::at(482);
    pub const HTTP_UID: OptId = OptId::at(483);
    pub const HTTP_USE_BASE: OptId = OptId::at(484);
    pub const HTTP_USE_CACHE: OptId = OptId::at(485);
    pub const HTTP_USE_CODE_STRING: OptId = OptId::at(486);
    pub const HTTP_USE_PATTERN: OptId = OptId::at(487);
    pub const HTTP_USE_SOCKET: OptId = OptId::at(488);
    pub const HTTP_VAR: OptId = OptId::at(489);
    pub const HTTP_WEBSOCKETS: OptId = OptId::at(490);
    pub const HTTP_WORKERS: OptId = OptId::at(491);
    pub const HTTP_ZERG: OptId = OptId::at(492);
    pub const HTTP11_SOCKET: OptId = OptId::at(493);
    pub const HTTPROUTER: OptId = OptId::at(494);
    pub const HTTPS: OptId = OptId::at(495);
    pub const HTTPS_EXPORT_CERT: OptId = OptId::at(496);
    pub const HTTPS_SESSION_CONTEXT: OptId = OptId::at(497);
    pub const HTTPS_SOCKET: OptId = OptId::at(498);
    pub const HTTPS_SOCKET_MODIFIER1: OptId = OptId::at(499);
    pub const HTTPS_SOCKET_MODIFIER2: OptId = OptId::at(500);
    pub const HTTPS2: OptId = OptId::at(501);
    pub const IDLE: OptId = OptId::at(502);
    pub const IENV: OptId = OptId::at(503);
    pub const IF_DIR: OptId = OptId::at(504);
    pub const IF_DIRECTORY: OptId = OptId::at(505);
    pub const IF_ENV: OptId = OptId::at(506);
    pub const IF_EXISTS: OptId = OptId::at(507);
    pub const IF_FILE: OptId = OptId::at(508);
    pub const IF_HOSTNAME: OptId = OptId::at(509);
    pub const IF_HOSTNAME_MATCH: OptId = OptId::at(510);
    pub const IF_NOT_DIR: OptId = OptId::at(511);
    pub const IF_NOT_ENV: OptId = OptId::at(512);
    pub const IF_NOT_EXISTS: OptId = OptId::at(513);
    pub const IF_NOT_FILE: OptId = OptId::at(514);
    pub const IF_NOT_HOSTNAME: OptId = OptId::at(515);
    pub const IF_NOT_HOSTNAME_MATCH: OptId = OptId::at(516);
    pub const IF_NOT_OPT: OptId = OptId::at(517);
    pub const IF_NOT_PLUGIN: OptId = OptId::at(518);
    pub const IF_NOT_RELOAD: OptId = OptId::at(519);
    pub const IF_OPT: OptId = OptId::at(520);
    pub const IF_PLUGIN: OptId = OptId::at(521);
    pub const IF_RELOAD: OptId = OptId::at(522);
    pub const IFDIR: OptId = OptId::at(523);
    pub const IFENV: OptId = OptId::at(524);
    pub const IFEXISTS: OptId = OptId::at(525);
    pub const IFPLUGIN: OptId = OptId::at(526);
    pub const IGNORE_SCRIPT_NAME: OptId = OptId::at(527);
    pub const IGNORE_SIGPIPE: OptId = OptId::at(528);
    pub const IGNORE_WRITE_ERRORS: OptId = OptId::at(529);
    pub const IMMEDIATE_GID: OptId = OptId::at(530);
    pub const IMMEDIATE_UID: OptId = OptId::at(531);
    pub const IMPERIAL_MONITOR_LIST: OptId = OptId::at(532);
    pub const IMPERIAL_MONITORS_LIST: OptId = OptId::at(533);
    pub const IMPORT: OptId = OptId::at(534);
    pub const INCLUDE: OptId = OptId::at(535);
    pub const INHERIT: OptId = OptId::at(536);
    pub const INI: OptId = OptId::at(537);
    pub const INI_PASTE: OptId = OptId::at(538);
    pub const INI_PASTE_LOGGED: OptId = OptId::at(539);
    pub const INJECT_AFTER: OptId = OptId::at(540);
    pub const INJECT_BEFORE: OptId = OptId::at(541);
    pub const IPRINT: OptId = OptId::at(542);
    pub const JAIL: OptId = OptId::at(543);
    pub const JAIL_ATTACH: OptId = OptId::at(544);
    pub const JAIL_IP4: OptId = OptId::at(545);
    pub const JAIL_IP6: OptId = OptId::at(546);
    pub const JAIL2: OptId = OptId::at(547);
    pub const JAILED: OptId = OptId::at(548);
    pub const JID_FILE: OptId = OptId::at(549);
    pub const JIDFILE: OptId = OptId::at(550);
    pub const JS: OptId = OptId::at(551);
    pub const JSON: OptId = OptId::at(552);
    pub const JVM_CLASS: OptId = OptId::at(553);
    pub const JVM_CLASSPATH: OptId = OptId::at(554);
    pub const JVM_MAIN_CLASS: OptId = OptId::at(555);
    pub const JVM_OPT: OptId = OptId::at(556);
    pub const JWSGI: OptId = OptId::at(557);
    pub const KSM: OptId = OptId::at(558);
    pub const LAZY: OptId = OptId::at(559);
    pub const LAZY_APPS: OptId = OptId::at(560);
    pub const LDAP: OptId = OptId::at(561);
    pub const LDAP_SCHEMA: OptId = OptId::at(562);
    pub const LDAP_SCHEMA_LDIF: OptId = OptId::at(563);
    pub const LEGION: OptId = OptId::at(564);
    pub const LEGION_ATTACH_DAEMON: OptId = OptId::at(565);
    pub const LEGION_CRON: OptId = OptId::at(566);
    pub const LEGION_CRON_CURL: OptId = OptId::at(567);
    pub const LEGION_CURL_CRON: OptId = OptId::at(568);
    pub const LEGION_DEATH: OptId = OptId::at(569);
    pub const LEGION_DEATH_ON_LORD_ERROR: OptId = OptId::at(570);
    pub const LEGION_FREQ: OptId = OptId::at(571);
    pub const LEGION_JOIN: OptId = OptId::at(572);
    pub const LEGION_LORD: OptId = OptId::at(573);
    pub const LEGION_MCAST: OptId = OptId::at(574);
    pub const LEGION_NODE: OptId = OptId::at(575);
    pub const LEGION_NODE_JOINED: OptId = OptId::at(576);
    pub const LEGION_NODE_LEFT: OptId = OptId::at(577);
    pub const LEGION_QUORUM: OptId = OptId::at(578);
    pub const LEGION_SCROLL: OptId = OptId::at(579);
    pub const LEGION_SCROLL_LIST_MAX_SIZE: OptId = OptId::at(580);
    pub const LEGION_SCROLL_MAX_SIZE: OptId = OptId::at(581);
    pub const LEGION_SETUP: OptId = OptId::at(582);
    pub const LEGION_SKEW_TOLERANCE: OptId = OptId::at(583);
    pub const LEGION_SMART_ATTACH_DAEMON: OptId = OptId::at(584);
    pub const LEGION_SMART_ATTACH_DAEMON2: OptId = OptId::at(585);
    pub const LEGION_TOLERANCE: OptId = OptId::at(586);
    pub const LEGION_UNLORD: OptId = OptId::at(587);
    pub const LIBJAIL: OptId = OptId::at(588);
    pub const LIMIT_AS: OptId = OptId::at(589);
    pub const LIMIT_NPROC: OptId = OptId::at(590);
    pub const LIMIT_POST: OptId = OptId::at(591);
    pub const LISTEN: OptId = OptId::at(592);
    pub const LISTEN_QUEUE_ALARM: OptId = OptId::at(593);
    pub const LOAD_FILE_IN_CACHE: OptId = OptId::at(594);
    pub const LOAD_FILE_IN_CACHE_GZIP: OptId = OptId::at(595);
    pub const LOCK_ENGINE: OptId = OptId::at(596);
    pub const LOCKS: OptId = OptId::at(597);
    pub const LOG_4XX: OptId = OptId::at(598);
    pub const LOG_5XX: OptId = OptId::at(599);
    pub const LOG_ALARM: OptId = OptId::at(600);
    pub const LOG_BACKUPNAME: OptId = OptId::at(601);
    pub const LOG_BIG: OptId = OptId::at(602);
    pub const LOG_DATE: OptId = OptId::at(603);
    pub const LOG_DRAIN: OptId = OptId::at(604);
    pub const LOG_ENCODER: OptId = OptId::at(605);
    pub const LOG_FILTER: OptId = OptId::at(606);
    pub const LOG_FORMAT: OptId = OptId::at(607);
    pub const LOG_FORMAT_STRFTIME: OptId = OptId::at(608);
    pub const LOG_IOERROR: OptId = OptId::at(609);
    pub const LOG_MASTER: OptId = OptId::at(610);
    pub const LOG_MASTER_BUFSIZE: OptId = OptId::at(611);
    pub const LOG_MASTER_REQ_STREAM: OptId = OptId::at(612);
    pub const LOG_MASTER_STREAM: OptId = OptId::at(613);
    pub const LOG_MAXSIZE: OptId = OptId::at(614);
    pub const LOG_MICROS: OptId = OptId::at(615);
    pub const LOG_PREFIX: OptId = OptId::at(616);
    pub const LOG_REOPEN: OptId = OptId::at(617);
    pub const LOG_REQ_ENCODER: OptId = OptId::at(618);
    pub const LOG_REQ_ROUTE: OptId = OptId::at(619);
    pub const LOG_ROUTE: OptId = OptId::at(620);
    pub const LOG_SENDFILE: OptId = OptId::at(621);
    pub const LOG_SLOW: OptId = OptId::at(622);
    pub const LOG_SOCKET: OptId = OptId::at(623);
    pub const LOG_SYSLOG: OptId = OptId::at(624);
    pub const LOG_TRUNCATE: OptId = OptId::at(625);
    pub const LOG_X_FORWARDED_FOR: OptId = OptId::at(626);
    pub const LOG_ZERO: OptId = OptId::at(627);
    pub const LOG_ZEROMQ: OptId = OptId::at(628);
    pub const LOGDATE: OptId = OptId::at(629);
    pub const LOGFILE_CHMOD: OptId = OptId::at(630);
    pub const LOGFILE_CHOWN: OptId = OptId::at(631);
    pub const LOGFORMAT: OptId = OptId::at(632);
    pub const LOGFORMAT_STRFTIME: OptId = OptId::at(633);
    pub const LOGGER: OptId = OptId::at(634);
    pub const LOGGER_LIST: OptId = OptId::at(635);
    pub const LOGGER_REQ: OptId = OptId::at(636);
    pub const LOGGERS_LIST: OptId = OptId::at(637);
    pub const LOGTO: OptId = OptId::at(638);
    pub const LOGTO2: OptId = OptId::at(639);
    pub const LOOP: OptId = OptId::at(640);
    pub const LOOP_LIST: OptId = OptId::at(641);
    pub const LOOPS_LIST: OptId = OptId::at(642);
    pub const LQ_ALARM: OptId = OptId::at(643);
    pub const LUA: OptId = OptId::at(644);
    pub const LUA_GC_FREQ: OptId = OptId::at(645);
    pub const LUA_GC_FULL: OptId = OptId::at(646);
    pub const LUA_LOAD: OptId = OptId::at(647);
    pub const LUA_POSTFORK_MULE: OptId = OptId::at(648);
    pub const LUA_POSTFORK_SPOOLER: OptId = OptId::at(649);
    pub const LUA_POSTFORK_WORKER: OptId = OptId::at(650);
    pub const LUA_POSTLOAD: OptId = OptId::at(651);
    pub const LUA_SHELL: OptId = OptId::at(652);
    pub const LUA_SHELL_ONESHOT: OptId = OptId::at(653);
    pub const LUASHELL: OptId = OptId::at(654);
    pub const LUASHELL_ONESHOT: OptId = OptId::at(655);
    pub const MANAGE_SCRIPT_NAME: OptId = OptId::at(656);
    pub const MAP_SOCKET: OptId = OptId::at(657);
    pub const MASTER: OptId = OptId::at(658);
    pub const MASTER_AS_ROOT: OptId = OptId::at(659);
    pub const MASTER_FIFO: OptId = OptId::at(660);
    pub const MAX_APPS: OptId = OptId::at(661);
    pub const MAX_FD: OptId = OptId::at(662);
    pub const MAX_REQUESTS: OptId = OptId::at(663);
    pub const MAX_REQUESTS_DELTA: OptId = OptId::at(664);
    pub const MAX_VARS: OptId = OptId::at(665);
    pub const MAX_WORKER_LIFETIME: OptId = OptId::at(666);
    pub const MAX_WORKER_LIFETIME_DELTA: OptId = OptId::at(667);
    pub const MEM_COLLECTOR_FREQ: OptId = OptId::at(668);
    pub const MEMORY_REPORT: OptId = OptId::at(669);
    pub const METRIC: OptId = OptId::at(670);
    pub const METRIC_ALARM: OptId = OptId::at(671);
    pub const METRIC_DIR: OptId = OptId::at(672);
    pub const METRIC_DIR_RESTORE: OptId = OptId::at(673);
    pub const METRIC_THRESHOLD: OptId = OptId::at(674);
    pub const METRICS_DIR: OptId = OptId::at(675);
    pub const METRICS_DIR_RESTORE: OptId = OptId::at(676);
    pub const METRICS_NO_CORES: OptId = OptId::at(677);
    pub const MIME_FILE: OptId = OptId::at(678);
    pub const MIMEFILE: OptId = OptId::at(679);
    pub const MIN_WORKER_LIFETIME: OptId = OptId::at(680);
    pub const MODE: OptId = OptId::at(681);
    pub const MODULE: OptId = OptId::at(682);
    pub const MONGREL2: OptId = OptId::at(683);
    pub const MONO_APP: OptId = OptId::at(684);
    pub const MONO_ASSEMBLY: OptId = OptId::at(685);
    pub const MONO_CONFIG: OptId = OptId::at(686);
    pub const MONO_EXEC: OptId = OptId::at(687);
    pub const MONO_GC_FREQ: OptId = OptId::at(688);
    pub const MONO_INDEX: OptId = OptId::at(689);
    pub const MONO_KEY: OptId = OptId::at(690);
    pub const MONO_VERSION: OptId = OptId::at(691);
    pub const MOUNT: OptId = OptId::at(692);
    pub const MOUNT_AS_EMPEROR: OptId = OptId::at(693);
    pub const MOUNT_AS_ROOT: OptId = OptId::at(694);
    pub const MOUNT_AS_VASSAL: OptId = OptId::at(695);
    pub const MOUNT_ASAP: OptId = OptId::at(696);
    pub const MOUNT_CHECK: OptId = OptId::at(697);
    pub const MOUNT_IN_JAIL: OptId = OptId::at(698);
    pub const MOUNT_POST_JAIL: OptId = OptId::at(699);
    pub const MOUNT_PRE_JAIL: OptId = OptId::at(700);
    pub const MOUNTPOINT_CHECK: OptId = OptId::at(701);
    pub const MULE: OptId = OptId::at(702);
    pub const MULE_HARAKIRI: OptId = OptId::at(703);
    pub const MULE_MSG_RECV_SIZE: OptId = OptId::at(704);
    pub const MULE_MSG_SIZE: OptId = OptId::at(705);
    pub const MULE_RELOAD_MERCY: OptId = OptId::at(706);
    pub const MULES: OptId = OptId::at(707);
    pub const MULTICAST: OptId = OptId::at(708);
    pub const MULTICAST_LOOP: OptId = OptId::at(709);
    pub const MULTICAST_TTL: OptId = OptId::at(710);
    pub const NAGIOS: OptId = OptId::at(711);
    pub const NAMESPACE: OptId = OptId::at(712);
    pub const NAMESPACE_KEEP_MOUNT: OptId = OptId::at(713);
    pub const NAMESPACE_NET: OptId = OptId::at(714);
    pub const NEED_APP: OptId = OptId::at(715);
    pub const NEED_PLUGIN: OptId = OptId::at(716);
    pub const NEED_PLUGINS: OptId = OptId::at(717);
    pub const NEVER_SWAP: OptId = OptId::at(718);
    pub const NO_DEFAULT_APP: OptId = OptId::at(719);
    pub const NO_DEFER_ACCEPT: OptId = OptId::at(720);
    pub const NO_FD_PASSING: OptId = OptId::at(721);
    pub const NO_HARAKIRI_AFTER_REQ_HOOK: OptId = OptId::at(722);
    pub const NO_HARAKIRI_ARH: OptId = OptId::at(723);
    pub const NO_INITGROUPS: OptId = OptId::at(724);
    pub const NO_ORPHANS: OptId = OptId::at(725);
    pub const NO_SERVER: OptId = OptId::at(726);
    pub const NO_SITE: OptId = OptId::at(727);
    pub const NO_THREADS_WAIT: OptId = OptId::at(728);
    pub const NOT_ALARM_LOG: OptId = OptId::at(729);
    pub const NOT_LOG_ALARM: OptId = OptId::at(730);
    pub const NOTFOUND_LOG: OptId = OptId::at(731);
    pub const NOTIFY_SOCKET: OptId = OptId::at(732);
    pub const NS: OptId = OptId::at(733);
    pub const NS_NET: OptId = OptId::at(734);
    pub const OFFLOAD_THREAD: OptId = OptId::at(735);
    pub const OFFLOAD_THREADS: OptId = OptId::at(736);
    pub const OPTIMIZE: OptId = OptId::at(737);
    pub const PAM: OptId = OptId::at(738);
    pub const PAM_USER: OptId = OptId::at(739);
    pub const PASTE: OptId = OptId::at(740);
    pub const PASTE_LOGGER: OptId = OptId::at(741);
    pub const PASTE_NAME: OptId = OptId::at(742);
    pub const PAUSE: OptId = OptId::at(743);
    pub const PCRE_JIT: OptId = OptId::at(744);
    pub const PECAN: OptId = OptId::at(745);
    pub const PERL_ARG: OptId = OptId::at(746);
    pub const PERL_ARGS: OptId = OptId::at(747);
    pub const PERL_AUTO_RELOAD: OptId = OptId::at(748);
    pub const PERL_AUTO_RELOAD_IGNORE: OptId = OptId::at(749);
    pub const PERL_EXEC: OptId = OptId::at(750);
    pub const PERL_EXEC_POST_FORK: OptId = OptId::at(751);
    pub const PERL_LOCAL_LIB: OptId = OptId::at(752);
    pub const PERL_NO_DIE_CATCH: OptId = OptId::at(753);
    pub const PERL_NO_PLACK: OptId = OptId::at(754);
    pub const PERL_VERSION: OptId = OptId::at(755);
    pub const PERSISTENT_IPCSEM: OptId = OptId::at(756);
    pub const PHP_ALLOWED_DOCROOT: OptId = OptId::at(757);
    pub const PHP_ALLOWED_EXT: OptId = OptId::at(758);
    pub const PHP_ALLOWED_SCRIPT: OptId = OptId::at(759);
    pub const PHP_APP: OptId = OptId::at(760);
    pub const PHP_APP_BYPASS: OptId = OptId::at(761);
    pub const PHP_APP_QS: OptId = OptId::at(762);
    pub const PHP_CONFIG: OptId = OptId::at(763);
    pub const PHP_CONFIG_APPEND: OptId = OptId::at(764);
    pub const PHP_CONSTANT: OptId = OptId::at(765);
    pub const PHP_DOCROOT: OptId = OptId::at(766);
    pub const PHP_DUMP_CONFIG: OptId = OptId::at(767);
    pub const PHP_EXEC_AFTER: OptId = OptId::at(768);
    pub const PHP_EXEC_BEFORE: OptId = OptId::at(769);
    pub const PHP_EXEC_BEGIN: OptId = OptId::at(770);
    pub const PHP_EXEC_END: OptId = OptId::at(771);
    pub const PHP_FALLBACK: OptId = OptId::at(772);
    pub const PHP_FALLBACK_QS: OptId = OptId::at(773);
    pub const PHP_FALLBACK2: OptId = OptId::at(774);
    pub const PHP_INDEX: OptId = OptId::at(775);
    pub const PHP_INI: OptId = OptId::at(776);
    pub const PHP_INI_APPEND: OptId = OptId::at(777);
    pub const PHP_MOUNT: OptId = OptId::at(778);
    pub const PHP_SAPI_NAME: OptId = OptId::at(779);
    pub const PHP_SERVER_SOFTWARE: OptId = OptId::at(780);
    pub const PHP_SET: OptId = OptId::at(781);
    pub const PHP_VAR: OptId = OptId::at(782);
    pub const PIDFILE: OptId = OptId::at(783);
    pub const PIDFILE2: OptId = OptId::at(784);
    pub const PING: OptId = OptId::at(785);
    pub const PING_TIMEOUT: OptId = OptId::at(786);
    pub const PIVOT_ROOT: OptId = OptId::at(787);
    pub const PIVOT_ROOT_2: OptId = OptId::at(788);
    pub const PLSHELL: OptId = OptId::at(789);
    pub const PLSHELL_ONESHOT: OptId = OptId::at(790);
    pub const PLUGIN: OptId = OptId::at(791);
    pub const PLUGIN_DIR: OptId = OptId::at(792);
    pub const PLUGIN_LIST: OptId = OptId::at(793);
    pub const PLUGINS: OptId = OptId::at(794);
    pub const PLUGINS_DIR: OptId = OptId::at(795);
    pub const PLUGINS_LIST: OptId = OptId::at(796);
    pub const POST_BUFFERING: OptId = OptId::at(797);
    pub const POST_BUFFERING_BUFSIZE: OptId = OptId::at(798);
    pub const POST_PYMODULE_ALIAS: OptId = OptId::at(799);
    pub const PP: OptId = OptId::at(800);
    pub const PRINT: OptId = OptId::at(801);
    pub const PRINT_SYM: OptId = OptId::at(802);
    pub const PRINT_SYMBOL: OptId = OptId::at(803);
    pub const PRIO: OptId = OptId::at(804);
    pub const PRIVILEGED_BINARY_PATCH: OptId = OptId::at(805);
    pub const PRIVILEGED_BINARY_PATCH_ARG: OptId = OptId::at(806);
    pub const PROCESSES: OptId = OptId::at(807);
    pub const PROCNAME: OptId = OptId::at(808);
    pub const PROCNAME_APPEND: OptId = OptId::at(809);
    pub const PROCNAME_MASTER: OptId = OptId::at(810);
    pub const PROCNAME_PREFIX: OptId = OptId::at(811);
    pub const PROCNAME_PREFIX_SPACED: OptId = OptId::at(812);
    pub const PROFILER: OptId = OptId::at(813);
    pub const PROPAGATE_TOUCH: OptId = OptId::at(814);
    pub const PROTOCOL: OptId = OptId::at(815);
    pub const PSGI: OptId = OptId::at(816);
    pub const PSGI_ENABLE_PSGIX_IO: OptId = OptId::at(817);
    pub const PTY_CONNECT: OptId = OptId::at(818);
    pub const PTY_EXEC: OptId = OptId::at(819);
    pub const PTY_INPUT: OptId = OptId::at(820);
    pub const PTY_LOG: OptId = OptId::at(821);
    pub const PTY_NO_ISIG: OptId = OptId::at(822);
    pub const PTY_SOCKET: OptId = OptId::at(823);
    pub const PTY_UCONNECT: OptId = OptId::at(824);
    pub const PULL_HEADER: OptId = OptId::at(825);
    pub const PUMP: OptId = OptId::at(826);
    pub const PUWSGI_SOCKET: OptId = OptId::at(827);
    pub const PY: OptId = OptId::at(828);
    pub const PY_AUTO_RELOAD: OptId = OptId::at(829);
    pub const PY_AUTO_RELOAD_IGNORE: OptId = OptId::at(830);
    pub const PY_AUTORELOAD: OptId = OptId::at(831);
    pub const PY_CALL_OSAFTERFORK: OptId = OptId::at(832);
    pub const PY_CALL_UWSGI_FORK_HOOKS: OptId = OptId::at(833);
    pub const PY_EXECUTABLE: OptId = OptId::at(834);
    pub const PY_IMPORT: OptId = OptId::at(835);
    pub const PY_MASTER_CHECK_SIGNALS: OptId = OptId::at(836);
    pub const PY_PROGRAM_NAME: OptId = OptId::at(837);
    pub const PY_PROGRAMNAME: OptId = OptId::at(838);
    pub const PY_SHAREDAREA: OptId = OptId::at(839);
    pub const PY_SYS_EXECUTABLE: OptId = OptId::at(840);
    pub const PY_TRACEBACKER: OptId = OptId::at(841);
    pub const PYARGV: OptId = OptId::at(842);
    pub const PYHOME: OptId = OptId::at(843);
    pub const PYIMPORT: OptId = OptId::at(844);
    pub const PYMODULE_ALIAS: OptId = OptId::at(845);
    pub const PYPY_EVAL: OptId = OptId::at(846);
    pub const PYPY_EVAL_POST_FORK: OptId = OptId::at(847);
    pub const PYPY_EXEC: OptId = OptId::at(848);
    pub const PYPY_EXEC_POST_FORK: OptId = OptId::at(849);
    pub const PYPY_HOME: OptId = OptId::at(850);
    pub const PYPY_INI_PASTE: OptId = OptId::at(851);
    pub const PYPY_LIB: OptId = OptId::at(852);
    pub const PYPY_PASTE: OptId = OptId::at(853);
    pub const PYPY_PP: OptId = OptId::at(854);
    pub const PYPY_PYTHON_PATH: OptId = OptId::at(855);
    pub const PYPY_PYTHONPATH: OptId = OptId::at(856);
    pub const PYPY_SETUP: OptId = OptId::at(857);
    pub const PYPY_WSGI: OptId = OptId::at(858);
    pub const PYPY_WSGI_FILE: OptId = OptId::at(859);
    pub const PYRUN: OptId = OptId::at(860);
    pub const PYSHELL: OptId = OptId::at(861);
    pub const PYSHELL_ONESHOT: OptId = OptId::at(862);
    pub const PYTHON: OptId = OptId::at(863);
    pub const PYTHON_AUTO_RELOAD: OptId = OptId::at(864);
    pub const PYTHON_AUTORELOAD: OptId = OptId::at(865);
    pub const PYTHON_IMPORT: OptId = OptId::at(866);
    pub const PYTHON_PATH: OptId = OptId::at(867);
    pub const PYTHON_RAW: OptId = OptId::at(868);
    pub const PYTHON_VERSION: OptId = OptId::at(869);
    pub const PYTHON_WORKER_OVERRIDE: OptId = OptId::at(870);
    pub const PYTHONPATH: OptId = OptId::at(871);
    pub const QUEUE: OptId = OptId::at(872);
    pub const QUEUE_BLOCKSIZE: OptId = OptId::at(873);
    pub const QUEUE_STORE: OptId = OptId::at(874);
    pub const QUEUE_STORE_SYNC: OptId = OptId::at(875);
    pub const RACK: OptId = OptId::at(876);
    pub const RADOS_MOUNT: OptId = OptId::at(877);
    pub const RADOS_TIMEOUT: OptId = OptId::at(878);
    pub const RAILS: OptId = OptId::at(879);
    pub const RAW_MODIFIER1: OptId = OptId::at(880);
    pub const RAW_MODIFIER2: OptId = OptId::at(881);
    pub const RAW_SOCKET: OptId = OptId::at(882);
    pub const RAWROUTER: OptId = OptId::at(883);
    pub const RAWROUTER_BUFFER_SIZE: OptId = OptId::at(884);
    pub const RAWROUTER_CHEAP: OptId = OptId::at(885);
    pub const RAWROUTER_EVENTS: OptId = OptId::at(886);
    pub const RAWROUTER_FALLBACK: OptId = OptId::at(887);
    pub const RAWROUTER_GRACETIME: OptId = OptId::at(888);
    pub const RAWROUTER_HARAKIRI: OptId = OptId::at(889);
    pub const RAWROUTER_MAX_RETRIES: OptId = OptId::at(890);
    pub const RAWROUTER_PROCESSES: OptId = OptId::at(891);
    pub const RAWROUTER_QUIET: OptId = OptId::at(892);
    pub const RAWROUTER_SS: OptId = OptId::at(893);
    pub const RAWROUTER_STATS: OptId = OptId::at(894);
    pub const RAWROUTER_STATS_SERVER: OptId = OptId::at(895);
    pub const RAWROUTER_SUBSCRIPTION_SERVER: OptId = OptId::at(896);
    pub const RAWROUTER_SUBSCRIPTION_SLOT: OptId = OptId::at(897);
    pub const RAWROUTER_TIMEOUT: OptId = OptId::at(898);
    pub const RAWROUTER_TO: OptId = OptId::at(899);
    pub const RAWROUTER_USE_BASE: OptId = OptId::at(900);
    pub const RAWROUTER_USE_CACHE: OptId = OptId::at(901);
    pub const RAWROUTER_USE_CODE_STRING: OptId = OptId::at(902);
    pub const RAWROUTER_USE_PATTERN: OptId = OptId::at(903);
    pub const RAWROUTER_USE_SOCKET: OptId = OptId::at(904);
    pub const RAWROUTER_WORKERS: OptId = OptId::at(905);
    pub const RAWROUTER_XCLIENT: OptId = OptId::at(906);
    pub const RAWROUTER_ZERG: OptId = OptId::at(907);
    pub const RB_GC_FREQ: OptId = OptId::at(908);
    pub const RB_LIB: OptId = OptId::at(909);
    pub const RB_REQUIRE: OptId = OptId::at(910);
    pub const RB_THREAD: OptId = OptId::at(911);
    pub const RB_THREADS: OptId = OptId::at(912);
    pub const RBREQUIRE: OptId = OptId::at(913);
    pub const RBSHELL: OptId = OptId::at(914);
    pub const RBSHELL_ONESHOT: OptId = OptId::at(915);
    pub const RBTHREAD: OptId = OptId::at(916);
    pub const RBTHREADS: OptId = OptId::at(917);
    pub const RBTIMER: OptId = OptId::at(918);
    pub const RE_FORK: OptId = OptId::at(919);
    pub const RE_FORK_AS_ROOT: OptId = OptId::at(920);
    pub const RE_FORK_POST_JAIL: OptId = OptId::at(921);
    pub const REAPER: OptId = OptId::at(922);
    pub const REFORK: OptId = OptId::at(923);
    pub const REFORK_AS_ROOT: OptId = OptId::at(924);
    pub const REFORK_POST_JAIL: OptId = OptId::at(925);
    pub const RELOAD: OptId = OptId::at(926);
    pub const RELOAD_MERCY: OptId = OptId::at(927);
    pub const RELOAD_ON_AS: OptId = OptId::at(928);
    pub const RELOAD_ON_EXCEPTION: OptId = OptId::at(929);
    pub const RELOAD_ON_EXCEPTION_REPR: OptId = OptId::at(930);
    pub const RELOAD_ON_EXCEPTION_TYPE: OptId = OptId::at(931);
    pub const RELOAD_ON_EXCEPTION_VALUE: OptId = OptId::at(932);
    pub const RELOAD_ON_FD: OptId = OptId::at(933);
    pub const RELOAD_ON_PSS: OptId = OptId::at(934);
    pub const RELOAD_ON_RSS: OptId = OptId::at(935);
    pub const RELOAD_ON_USS: OptId = OptId::at(936);
    pub const RELOAD_OS_ENV: OptId = OptId::at(937);
    pub const REM_HEADER: OptId = OptId::at(938);
    pub const REMAP_MODIFIER: OptId = OptId::at(939);
    pub const REQ_LOGGER: OptId = OptId::at(940);
    pub const REQUIRE: OptId = OptId::at(941);
    pub const RESOLVE: OptId = OptId::at(942);
    pub const RESPONSE_HEADER_COLLECT: OptId = OptId::at(943);
    pub const RESPONSE_HEADERS_LIMIT: OptId = OptId::at(944);
    pub const RESPONSE_ROUTE: OptId = OptId::at(945);
    pub const RESPONSE_ROUTE_HOST: OptId = OptId::at(946);
    pub const RESPONSE_ROUTE_IF: OptId = OptId::at(947);
    pub const RESPONSE_ROUTE_IF_NOT: OptId = OptId::at(948);
    pub const RESPONSE_ROUTE_LABEL: OptId = OptId::at(949);
    pub const RESPONSE_ROUTE_QS: OptId = OptId::at(950);
    pub const RESPONSE_ROUTE_REFERER: OptId = OptId::at(951);
    pub const RESPONSE_ROUTE_REMOTE_ADDR: OptId = OptId::at(952);
    pub const RESPONSE_ROUTE_REMOTE_USER: OptId = OptId::at(953);
    pub const RESPONSE_ROUTE_RUN: OptId = OptId::at(954);
    pub const RESPONSE_ROUTE_STATUS: OptId = OptId::at(955);
    pub const RESPONSE_ROUTE_URI: OptId = OptId::at(956);
    pub const RESPONSE_ROUTE_USER_AGENT: OptId = OptId::at(957);
    pub const RESUME: OptId = OptId::at(958);
    pub const REUSE_PORT: OptId = OptId::at(959);
    pub const RING_APP: OptId = OptId::at(960);
    pub const RING_LOAD: OptId = OptId::at(961);
    pub const ROUTE: OptId = OptId::at(962);
    pub const ROUTE_HOST: OptId = OptId::at(963);
    pub const ROUTE_IF: OptId = OptId::at(964);
    pub const ROUTE_IF_NOT: OptId = OptId::at(965);
    pub const ROUTE_LABEL: OptId = OptId::at(966);
    pub const ROUTE_QS: OptId = OptId::at(967);
    pub const ROUTE_REFERER: OptId = OptId::at(968);
    pub const ROUTE_REMOTE_ADDR: OptId = OptId::at(969);
    pub const ROUTE_REMOTE_USER: OptId = OptId::at(970);
    pub const ROUTE_RUN: OptId = OptId::at(971);
    pub const ROUTE_URI: OptId = OptId::at(972);
    pub const ROUTE_USER_AGENT: OptId = OptId::at(973);
    pub const ROUTER_LIST: OptId = OptId::at(974);
    pub const ROUTERS_LIST: OptId = OptId::at(975);
    pub const RPC_MAX: OptId = OptId::at(976);
    pub const RRDTOOL: OptId = OptId::at(977);
    pub const RRDTOOL_FREQ: OptId = OptId::at(978);
    pub const RRDTOOL_LIB: OptId = OptId::at(979);
    pub const RSYSLOG_PACKET_SIZE: OptId = OptId::at(980);
    pub const RSYSLOG_SPLIT_MESSAGES: OptId = OptId::at(981);
    pub const RUBY_GC_FREQ: OptId = OptId::at(982);
    pub const RUBY_LIB: OptId = OptId::at(983);
    pub const RUBY_REQUIRE: OptId = OptId::at(984);
    pub const RUBYREQUIRE: OptId = OptId::at(985);
    pub const RVM: OptId = OptId::at(986);
    pub const RVM_PATH: OptId = OptId::at(987);
    pub const SAFE_FD: OptId = OptId::at(988);
    pub const SAFE_PIDFILE: OptId = OptId::at(989);
    pub const SAFE_PIDFILE2: OptId = OptId::at(990);
    pub const SCGI_MODIFIER1: OptId = OptId::at(991);
    pub const SCGI_MODIFIER2: OptId = OptId::at(992);
    pub const SCGI_NPH_SOCKET: OptId = OptId::at(993);
    pub const SCGI_SOCKET: OptId = OptId::at(994);
    pub const SEGFAULT_ALARM: OptId = OptId::at(995);
    pub const SET: OptId = OptId::at(996);
    pub const SET_PH: OptId = OptId::at(997);
    pub const SET_PLACEHOLDER: OptId = OptId::at(998);
    pub const SETNS: OptId = OptId::at(999);
    pub const SETNS_PREOPEN: OptId = OptId::at(1000);
    pub const SETNS_SKIP: OptId = OptId::at(1001);
    pub const SETNS_SOCKET: OptId = OptId::at(1002);
    pub const SETNS_SOCKET_SKIP: OptId = OptId::at(1003);
    pub const SHARED_IMPORT: OptId = OptId::at(1004);
    pub const SHARED_PY_IMPORT: OptId = OptId::at(1005);
    pub const SHARED_PYIMPORT: OptId = OptId::at(1006);
    pub const SHARED_PYTHON_IMPORT: OptId = OptId::at(1007);
    pub const SHARED_RB_REQUIRE: OptId = OptId::at(1008);
    pub const SHARED_RBREQUIRE: OptId = OptId::at(1009);
    pub const SHARED_REQUIRE: OptId = OptId::at(1010);
    pub const SHARED_RUBY_REQUIRE: OptId = OptId::at(1011);
    pub const SHARED_RUBYREQUIRE: OptId = OptId::at(1012);
    pub const SHARED_SOCKET: OptId = OptId::at(1013);
    pub const SHAREDAREA: OptId = OptId::at(1014);
    pub const SHOW_CONFIG: OptId = OptId::at(1015);
    pub const SHUTDOWN_SOCKETS: OptId = OptId::at(1016);
    pub const SIGNAL: OptId = OptId::at(1017);
    pub const SIGNAL_BUFSIZE: OptId = OptId::at(1018);
    pub const SIGNAL_RBTIMER: OptId = OptId::at(1019);
    pub const SIGNAL_TIMER: OptId = OptId::at(1020);
    pub const SIGNALS_BUFSIZE: OptId = OptId::at(1021);
    pub const SINGLE_INTERPRETER: OptId = OptId::at(1022);
    pub const SKIP_ATEXIT: OptId = OptId::at(1023);
    pub const SKIP_ATEXIT_TEARDOWN: OptId = OptId::at(1024);
    pub const SKIP_ZERO: OptId = OptId::at(1025);
    pub const SMART_ATTACH_DAEMON: OptId = OptId::at(1026);
    pub const SMART_ATTACH_DAEMON2: OptId = OptId::at(1027);
    pub const SNI: OptId = OptId::at(1028);
    pub const SNI_DIR: OptId = OptId::at(1029);
    pub const SNI_DIR_CIPHERS: OptId = OptId::at(1030);
    pub const SNI_REGEXP: OptId = OptId::at(1031);
    pub const SNMP: OptId = OptId::at(1032);
    pub const SNMP_COMMUNITY: OptId = OptId::at(1033);
    pub const SO_KEEPALIVE: OptId = OptId::at(1034);
    pub const SO_SEND_TIMEOUT: OptId = OptId::at(1035);
    pub const SO_WRITE_TIMEOUT: OptId = OptId::at(1036);
    pub const SOCKET: OptId = OptId::at(1037);
    pub const SOCKET_PROTOCOL: OptId = OptId::at(1038);
    pub const SOCKET_RCVBUF: OptId = OptId::at(1039);
    pub const SOCKET_SEND_TIMEOUT: OptId = OptId::at(1040);
    pub const SOCKET_SNDBUF: OptId = OptId::at(1041);
    pub const SOCKET_TIMEOUT: OptId = OptId::at(1042);
    pub const SOCKET_WRITE_TIMEOUT: OptId = OptId::at(1043);
    pub const SPOOLER: OptId = OptId::at(1044);
    pub const SPOOLER_CHDIR: OptId = OptId::at(1045);
    pub const SPOOLER_CHEAP: OptId = OptId::at(1046);
    pub const SPOOLER_EXTERNAL: OptId = OptId::at(1047);
    pub const SPOOLER_FREQ: OptId = OptId::at(1048);
    pub const SPOOLER_FREQUENCY: OptId = OptId::at(1049);
    pub const SPOOLER_HARAKIRI: OptId = OptId::at(1050);
    pub const SPOOLER_IMPORT: OptId = OptId::at(1051);
    pub const SPOOLER_MAX_TASKS: OptId = OptId::at(1052);
    pub const SPOOLER_ORDERED: OptId = OptId::at(1053);
    pub const SPOOLER_PROCESSES: OptId = OptId::at(1054);
    pub const SPOOLER_PY_IMPORT: OptId = OptId::at(1055);
    pub const SPOOLER_PYIMPORT: OptId = OptId::at(1056);
    pub const SPOOLER_PYTHON_IMPORT: OptId = OptId::at(1057);
    pub const SPOOLER_QUIET: OptId = OptId::at(1058);
    pub const SPOOLER_SIGNAL_AS_TASK: OptId = OptId::at(1059);
    pub const SQLITE: OptId = OptId::at(1060);
    pub const SQLITE3: OptId = OptId::at(1061);
    pub const SSL_ENABLE_SSLV3: OptId = OptId::at(1062);
    pub const SSL_ENABLE_TLSV1: OptId = OptId::at(1063);
    pub const SSL_ENABLE3: OptId = OptId::at(1064);
    pub const SSL_OPTION: OptId = OptId::at(1065);
    pub const SSL_SESSION_TIMEOUT: OptId = OptId::at(1066);
    pub const SSL_SESSION_USE_CACHE: OptId = OptId::at(1067);
    pub const SSL_SESSIONS_TIMEOUT: OptId = OptId::at(1068);
    pub const SSL_SESSIONS_USE_CACHE: OptId = OptId::at(1069);
    pub const SSL_SOCKET: OptId = OptId::at(1070);
    pub const SSL_TMP_DIR: OptId = OptId::at(1071);
    pub const SSL_VERBOSE: OptId = OptId::at(1072);
    pub const SSL_VERIFY_DEPTH: OptId = OptId::at(1073);
    pub const SSLROUTER: OptId = OptId::at(1074);
    pub const SSLROUTER_BUFFER_SIZE: OptId = OptId::at(1075);
    pub const SSLROUTER_CHEAP: OptId = OptId::at(1076);
    pub const SSLROUTER_EVENTS: OptId = OptId::at(1077);
    pub const SSLROUTER_FALLBACK: OptId = OptId::at(1078);
    pub const SSLROUTER_GRACETIME: OptId = OptId::at(1079);
    pub const SSLROUTER_HARAKIRI: OptId = OptId::at(1080);
    pub const SSLROUTER_MAX_RETRIES: OptId = OptId::at(1081);
    pub const SSLROUTER_PROCESSES: OptId = OptId::at(1082);
    pub const SSLROUTER_QUIET: OptId = OptId::at(1083);
    pub const SSLROUTER_SESSION_CONTEXT: OptId = OptId::at(1084);
    pub const SSLROUTER_SNI: OptId = OptId::at(1085);
    pub const SSLROUTER_SS: OptId = OptId::at(1086);
    pub const SSLROUTER_STATS: OptId = OptId::at(1087);
    pub const SSLROUTER_STATS_SERVER: OptId = OptId::at(1088);
    pub const SSLROUTER_SUBSCRIPTION_SERVER: OptId = OptId::at(1089);
    pub const SSLROUTER_TIMEOUT: OptId = OptId::at(1090);
    pub const SSLROUTER_TO: OptId = OptId::at(1091);
    pub const SSLROUTER_USE_BASE: OptId = OptId::at(1092);
    pub const SSLROUTER_USE_CACHE: OptId = OptId::at(1093);
    pub const SSLROUTER_USE_CODE_STRING: OptId = OptId::at(1094);
    pub const SSLROUTER_USE_PATTERN: OptId = OptId::at(1095);
    pub const SSLROUTER_USE_SOCKET: OptId = OptId::at(1096);
    pub const SSLROUTER_WORKERS: OptId = OptId::at(1097);
    pub const SSLROUTER_ZERG: OptId = OptId::at(1098);
    pub const SSLROUTER2: OptId = OptId::at(1099);
    pub const ST: OptId = OptId::at(1100);
    pub const STACKLESS: OptId = OptId::at(1101);
    pub const START_UNSUBSCRIBED: OptId = OptId::at(1102);
    pub const START_RESPONSE_NODELAY: OptId = OptId::at(1103);
    pub const STATIC_CACHE_PATHS: OptId = OptId::at(1104);
    pub const STATIC_CACHE_PATHS_NAME: OptId = OptId::at(1105);
    pub const STATIC_CHECK: OptId = OptId::at(1106);
    pub const STATIC_EXPIRES: OptId = OptId::at(1107);
    pub const STATIC_EXPIRES_MTIME: OptId = OptId::at(1108);
    pub const STATIC_EXPIRES_PATH_INFO: OptId = OptId::at(1109);
    pub const STATIC_EXPIRES_PATH_INFO_MTIME: OptId = OptId::at(1110);
    pub const STATIC_EXPIRES_TYPE: OptId = OptId::at(1111);
    pub const STATIC_EXPIRES_TYPE_MTIME: OptId = OptId::at(1112);
    pub const STATIC_EXPIRES_URI: OptId = OptId::at(1113);
    pub const STATIC_EXPIRES_URI_MTIME: OptId = OptId::at(1114);
    pub const STATIC_GZIP: OptId = OptId::at(1115);
    pub const STATIC_GZIP_ALL: OptId = OptId::at(1116);
    pub const STATIC_GZIP_DIR: OptId = OptId::at(1117);
    pub const STATIC_GZIP_EXT: OptId = OptId::at(1118);
    pub const STATIC_GZIP_PREFIX: OptId = OptId::at(1119);
    pub const STATIC_GZIP_SUFFIX: OptId = OptId::at(1120);
    pub const STATIC_INDEX: OptId = OptId::at(1121);
    pub const STATIC_MAP: OptId = OptId::at(1122);
    pub const STATIC_MAP2: OptId = OptId::at(1123);
    pub const STATIC_SAFE: OptId = OptId::at(1124);
    pub const STATIC_SKIP_EXT: OptId = OptId::at(1125);
    pub const STATS: OptId = OptId::at(1126);
    pub const STATS_HTTP: OptId = OptId::at(1127);
    pub const STATS_MIN: OptId = OptId::at(1128);
    pub const STATS_MINIFIED: OptId = OptId::at(1129);
    pub const STATS_NO_CORES: OptId = OptId::at(1130);
    pub const STATS_NO_METRICS: OptId = OptId::at(1131);
    pub const STATS_PUSH: OptId = OptId::at(1132);
    pub const STATS_PUSHER_DEFAULT_FREQ: OptId = OptId::at(1133);
    pub const STATS_PUSHERS_DEFAULT_FREQ: OptId = OptId::at(1134);
    pub const STATS_SERVER: OptId = OptId::at(1135);
    pub const STATSD_ALL_GAUGES: OptId = OptId::at(1136);
    pub const STATSD_NO_WORKERS: OptId = OptId::at(1137);
    pub const STOP: OptId = OptId::at(1138);
    pub const STRICT: OptId = OptId::at(1139);
    pub const SUBSCRIBE: OptId = OptId::at(1140);
    pub const SUBSCRIBE_FREQ: OptId = OptId::at(1141);
    pub const SUBSCRIBE_TO: OptId = OptId::at(1142);
    pub const SUBSCRIBE_WITH_MODIFIER1: OptId = OptId::at(1143);
    pub const SUBSCRIBE2: OptId = OptId::at(1144);
    pub const SUBSCRIPTION_ALGO: OptId = OptId::at(1145);
    pub const SUBSCRIPTION_CLEAR_ON_SHUTDOWN: OptId = OptId::at(1146);
    pub const SUBSCRIPTION_DOTSPLIT: OptId = OptId::at(1147);
    pub const SUBSCRIPTION_MOUNTPOINT: OptId = OptId::at(1148);
    pub const SUBSCRIPTION_MOUNTPOINTS: OptId = OptId::at(1149);
    pub const SUBSCRIPTION_NOTIFY_SOCKET: OptId = OptId::at(1150);
    pub const SUBSCRIPTION_TOLERANCE: OptId = OptId::at(1151);
    pub const SUBSCRIPTION_TOLERANCE_INACTIVE: OptId = OptId::at(1152);
    pub const SUBSCRIPTION_VASSAL_REQUIRED: OptId = OptId::at(1153);
    pub const SUBSCRIPTIONS_CREDENTIALS_CHECK: OptId = OptId::at(1154);
    pub const SUBSCRIPTIONS_SIGN_CHECK: OptId = OptId::at(1155);
    pub const SUBSCRIPTIONS_SIGN_CHECK_TOLERANCE: OptId = OptId::at(1156);
    pub const SUBSCRIPTIONS_SIGN_SKIP_UID: OptId = OptId::at(1157);
    pub const SUBSCRIPTIONS_USE_CREDENTIALS: OptId = OptId::at(1158);
    pub const SUSPEND: OptId = OptId::at(1159);
    pub const SUWSGI_SOCKET: OptId = OptId::at(1160);
    pub const SYMCALL: OptId = OptId::at(1161);
    pub const SYMCALL_POST_FORK: OptId = OptId::at(1162);
    pub const SYMCALL_REGISTER_RPC: OptId = OptId::at(1163);
    pub const SYMCALL_USE_NEXT: OptId = OptId::at(1164);
    pub const TCP_FAST_OPEN: OptId = OptId::at(1165);
    pub const TCP_FAST_OPEN_CLIENT: OptId = OptId::at(1166);
    pub const TCP_FASTOPEN: OptId = OptId::at(1167);
    pub const TCP_FASTOPEN_CLIENT: OptId = OptId::at(1168);
    pub const TCP_NODELAY: OptId = OptId::at(1169);
    pub const TEST: OptId = OptId::at(1170);
    pub const THREAD_STACK_SIZE: OptId = OptId::at(1171);
    pub const THREAD_STACKSIZE: OptId = OptId::at(1172);
    pub const THREADED_LOGGER: OptId = OptId::at(1173);
    pub const THREADS: OptId = OptId::at(1174);
    pub const THREADS_STACK_SIZE: OptId = OptId::at(1175);
    pub const THREADS_STACKSIZE: OptId = OptId::at(1176);
    pub const THUNDER_LOCK: OptId = OptId::at(1177);
    pub const THUNDER_LOCK_WATCHDOG: OptId = OptId::at(1178);
    pub const TIMER: OptId = OptId::at(1179);
    pub const TORNADO: OptId = OptId::at(1180);
    pub const TOUCH_CHAIN_RELOAD: OptId = OptId::at(1181);
    pub const TOUCH_EXEC: OptId = OptId::at(1182);
    pub const TOUCH_LOGREOPEN: OptId = OptId::at(1183);
    pub const TOUCH_LOGROTATE: OptId = OptId::at(1184);
    pub const TOUCH_MULES_RELOAD: OptId = OptId::at(1185);
    pub const TOUCH_RELOAD: OptId = OptId::at(1186);
    pub const TOUCH_SIGNAL: OptId = OptId::at(1187);
    pub const TOUCH_SPOOLERS_RELOAD: OptId = OptId::at(1188);
    pub const TOUCH_WORKERS_RELOAD: OptId = OptId::at(1189);
    pub const TUNTAP_DEVICE: OptId = OptId::at(1190);
    pub const TUNTAP_DEVICE_RULE: OptId = OptId::at(1191);
    pub const TUNTAP_ROUTER: OptId = OptId::at(1192);
    pub const TUNTAP_ROUTER_FIREWALL_IN: OptId = OptId::at(1193);
    pub const TUNTAP_ROUTER_FIREWALL_OUT: OptId = OptId::at(1194);
    pub const TUNTAP_ROUTER_ROUTE: OptId = OptId::at(1195);
    pub const TUNTAP_ROUTER_STATS: OptId = OptId::at(1196);
    pub const TUNTAP_USE_CREDENTIALS: OptId = OptId::at(1197);
    pub const UDP: OptId = OptId::at(1198);
    pub const UGREEN: OptId = OptId::at(1199);
    pub const UGREEN_STACKSIZE: OptId = OptId::at(1200);
    pub const UID: OptId = OptId::at(1201);
    pub const UMASK: OptId = OptId::at(1202);
    pub const UMOUNT_AS_EMPEROR: OptId = OptId::at(1203);
    pub const UMOUNT_AS_ROOT: OptId = OptId::at(1204);
    pub const UMOUNT_AS_VASSAL: OptId = OptId::at(1205);
    pub const UMOUNT_ASAP: OptId = OptId::at(1206);
    pub const UMOUNT_IN_JAIL: OptId = OptId::at(1207);
    pub const UMOUNT_POST_JAIL: OptId = OptId::at(1208);
    pub const UMOUNT_PRE_JAIL: OptId = OptId::at(1209);
    pub const UNDEFERRED_SHARED_SOCKET: OptId = OptId::at(1210);
    pub const UNENV: OptId = OptId::at(1211);
    pub const UNIQUE_CRON: OptId = OptId::at(1212);
    pub const UNIQUE_CRON_LEGION: OptId = OptId::at(1213);
    pub const UNIQUE_LEGION_CRON: OptId = OptId::at(1214);
    pub const UNPRIVILEGED_BINARY_PATCH: OptId = OptId::at(1215);
    pub const UNPRIVILEGED_BINARY_PATCH_ARG: OptId = OptId::at(1216);
    pub const UNSHARE: OptId = OptId::at(1217);
    pub const UNSHARE2: OptId = OptId::at(1218);
    pub const UNSUBSCRIBE_ON_GRACEFUL_RELOAD: OptId = OptId::at(1219);
    pub const UPLOAD_PROGRESS: OptId = OptId::at(1220);
    pub const USAGE: OptId = OptId::at(1221);
    pub const USE_ABORT: OptId = OptId::at(1222);
    pub const UWSGI_SOCKET: OptId = OptId::at(1223);
    pub const V8_GC_FREQ: OptId = OptId::at(1224);
    pub const V8_JSGI: OptId = OptId::at(1225);
    pub const V8_LOAD: OptId = OptId::at(1226);
    pub const V8_MODULE_PATH: OptId = OptId::at(1227);
    pub const V8_PREEMPTIVE: OptId = OptId::at(1228);
    pub const VACUUM: OptId = OptId::at(1229);
    pub const VASSAL_CAP: OptId = OptId::at(1230);
    pub const VASSAL_FORK_BASE: OptId = OptId::at(1231);
    pub const VASSAL_SET: OptId = OptId::at(1232);
    pub const VASSAL_SOS: OptId = OptId::at(1233);
    pub const VASSAL_SOS_BACKLOG: OptId = OptId::at(1234);
    pub const VASSALS_CAP: OptId = OptId::at(1235);
    pub const VASSALS_INCLUDE: OptId = OptId::at(1236);
    pub const VASSALS_INCLUDE_BEFORE: OptId = OptId::at(1237);
    pub const VASSALS_INHERIT: OptId = OptId::at(1238);
    pub const VASSALS_INHERIT_BEFORE: OptId = OptId::at(1239);
    pub const VASSALS_SET: OptId = OptId::at(1240);
    pub const VASSALS_START_HOOK: OptId = OptId::at(1241);
    pub const VASSALS_STOP_HOOK: OptId = OptId::at(1242);
    pub const VENV: OptId = OptId::at(1243);
    pub const VERSION: OptId = OptId::at(1244);
    pub const VHOST: OptId = OptId::at(1245);
    pub const VHOST_HOST: OptId = OptId::at(1246);
    pub const VIRTUALENV: OptId = OptId::at(1247);
    pub const WAIT_FOR_DIR: OptId = OptId::at(1248);
    pub const WAIT_FOR_FILE: OptId = OptId::at(1249);
    pub const WAIT_FOR_FS: OptId = OptId::at(1250);
    pub const WAIT_FOR_FS_TIMEOUT: OptId = OptId::at(1251);
    pub const WAIT_FOR_IFACE: OptId = OptId::at(1252);
    pub const WAIT_FOR_IFACE_TIMEOUT: OptId = OptId::at(1253);
    pub const WAIT_FOR_INTERFACE: OptId = OptId::at(1254);
    pub const WAIT_FOR_INTERFACE_TIMEOUT: OptId = OptId::at(1255);
    pub const WAIT_FOR_MOUNTPOINT: OptId = OptId::at(1256);
    pub const WAIT_FOR_SOCKET: OptId = OptId::at(1257);
    pub const WAIT_FOR_SOCKET_TIMEOUT: OptId = OptId::at(1258);
    pub const WAIT_IFACE: OptId = OptId::at(1259);
    pub const WAIT_IFACE_TIMEOUT: OptId = OptId::at(1260);
    pub const WAIT_INTERFACE: OptId = OptId::at(1261);
    pub const WAIT_INTERFACE_TIMEOUT: OptId = OptId::at(1262);
    pub const WEB3: OptId = OptId::at(1263);
    pub const WEBDAV_ADD_COLLECTION_PROP: OptId = OptId::at(1264);
    pub const WEBDAV_ADD_COLLECTION_PROP_COMP: OptId = OptId::at(1265);
    pub const WEBDAV_ADD_COLLECTION_PROP_HREF: OptId = OptId::at(1266);
    pub const WEBDAV_ADD_OBJECT_PROP: OptId = OptId::at(1267);
    pub const WEBDAV_ADD_OBJECT_PROP_COMP: OptId = OptId::at(1268);
    pub const WEBDAV_ADD_OBJECT_PROP_HREF: OptId = OptId::at(1269);
    pub const WEBDAV_ADD_OPTION: OptId = OptId::at(1270);
    pub const WEBDAV_ADD_PROP: OptId = OptId::at(1271);
    pub const WEBDAV_ADD_PROP_COMP: OptId = OptId::at(1272);
    pub const WEBDAV_ADD_PROP_HREF: OptId = OptId::at(1273);
    pub const WEBDAV_ADD_RTYPE_COLLECTION_PROP: OptId = OptId::at(1274);
    pub const WEBDAV_ADD_RTYPE_OBJECT_PROP: OptId = OptId::at(1275);
    pub const WEBDAV_ADD_RTYPE_PROP: OptId = OptId::at(1276);
    pub const WEBDAV_CLASS_DIRECTORY: OptId = OptId::at(1277);
    pub const WEBDAV_CSS: OptId = OptId::at(1278);
    pub const WEBDAV_DIV: OptId = OptId::at(1279);
    pub const WEBDAV_JAVASCRIPT: OptId = OptId::at(1280);
    pub const WEBDAV_JS: OptId = OptId::at(1281);
    pub const WEBDAV_LOCK_CACHE: OptId = OptId::at(1282);
    pub const WEBDAV_MOUNT: OptId = OptId::at(1283);
    pub const WEBDAV_PRINCIPAL_BASE: OptId = OptId::at(1284);
    pub const WEBDAV_SKIP_PROP: OptId = OptId::at(1285);
    pub const WEBSOCKET_MAX_SIZE: OptId = OptId::at(1286);
    pub const WEBSOCKET_PING_FREQ: OptId = OptId::at(1287);
    pub const WEBSOCKET_PONG_TOLERANCE: OptId = OptId::at(1288);
    pub const WEBSOCKETS_MAX_SIZE: OptId = OptId::at(1289);
    pub const WEBSOCKETS_PING_FREQ: OptId = OptId::at(1290);
    pub const WEBSOCKETS_PONG_TOLERANCE: OptId = OptId::at(1291);
    pub const WEIGHT: OptId = OptId::at(1292);
    pub const WHITELIST: OptId = OptId::at(1293);
    pub const WORKER_EXEC: OptId = OptId::at(1294);
    pub const WORKER_EXEC2: OptId = OptId::at(1295);
    pub const WORKER_LOG_ENCODER: OptId = OptId::at(1296);
    pub const WORKER_LOG_REQ_ENCODER: OptId = OptId::at(1297);
    pub const WORKER_LOGGER: OptId = OptId::at(1298);
    pub const WORKER_LOGGER_REQ: OptId = OptId::at(1299);
    pub const WORKER_MOUNT: OptId = OptId::at(1300);
    pub const WORKER_RELOAD_MERCY: OptId = OptId::at(1301);
    pub const WORKERS: OptId = OptId::at(1302);
    pub const WRITE_ERRORS_EXCEPTION_ONLY: OptId = OptId::at(1303);
    pub const WRITE_ERRORS_TOLERANCE: OptId = OptId::at(1304);
    pub const WSGI: OptId = OptId::at(1305);
    pub const WSGI_ACCEPT_BUFFER: OptId = OptId::at(1306);
    pub const WSGI_ACCEPT_BUFFERS: OptId = OptId::at(1307);
    pub const WSGI_DISABLE_FILE_WRAPPER: OptId = OptId::at(1308);
    pub const WSGI_ENV_BEHAVIOR: OptId = OptId::at(1309);
    pub const WSGI_ENV_BEHAVIOUR: OptId = OptId::at(1310);
    pub const WSGI_FILE: OptId = OptId::at(1311);
    pub const WSGI_LITE: OptId = OptId::at(1312);
    pub const WSGI_MANAGE_CHUNKED_INPUT: OptId = OptId::at(1313);
    pub const WSGI_STRICT: OptId = OptId::at(1314);
    pub const XML: OptId = OptId::at(1315);
    pub const XMLCONFIG: OptId = OptId::at(1316);
    pub const XSLT_CONTENT_TYPE: OptId = OptId::at(1317);
    pub const XSLT_DOCROOT: OptId = OptId::at(1318);
    pub const XSLT_EXT: OptId = OptId::at(1319);
    pub const XSLT_STYLESHEET: OptId = OptId::at(1320);
    pub const XSLT_VAR: OptId = OptId::at(1321);
    pub const YAML: OptId = OptId::at(1322);
    pub const YML: OptId = OptId::at(1323);
    pub const ZABBIX_TEMPLATE: OptId = OptId::at(1324);
    pub const ZERG: OptId = OptId::at(1325);
    pub const ZERG_FALLBACK: OptId = OptId::at(1326);
    pub const ZERG_POOL: OptId = OptId::at(1327);
    pub const ZERG_SERVER: OptId = OptId::at(1328);
    pub const ZERGPOOL: OptId = OptId::at(1329);
    pub const ZEROMQ: OptId = OptId::at(1330);
    pub const ZEROMQ_SOCKET: OptId = OptId::at(1331);
    pub const ZEUS: OptId = OptId::at(1332);
    pub const ZMQ: OptId = OptId::at(1333);
    pub const ZMQ_SOCKET: OptId = OptId::at(1334);
}

pub(super) const WIDTH: usize = 38;

pub(super) static ROWS: [[u32; WIDTH]; 1335] = [
[0,15,97,18775,4,0,0,0,139,18779,22,0,0,0,0,0,83886080,0,0,0,31,18774,1,18801,107,0,0,0,0,0,0,1,0,0,0,0,18908,7],
[15,14,0,18775,4,0,0,1,28,18915,21,1,1,0,0,0,83886080,0,0,0,31,4294967295,0,18936,109,19045,131,0,0,0,0,0,0,0,0,0,19176,23],
[29,7,0,18775,4,0,0,1,28,19199,22,2,2,0,0,0,83886080,0,0,0,31,4294967295,0,19221,100,19321,129,0,0,0,0,31,0,0,0,0,19450,10],
[36,10,0,18775,4,0,0,1,28,19460,25,3,3,0,0,0,83886080,0,0,0,31,4294967295,0,19485,73,19558,414,19972,101,0,0,41,0,0,0,0,20073,8],
[46,18,0,18775,4,0,0,1,28,20081,26,4,4,0,0,0,83886080,0,0,0,31,4294967295,0,20107,90,0,0,0,0,0,0,0,0,0,0,0,20197,5],
[64,18,0,18775,4,0,0,1,28,20081,26,4,4,0,0,0,83886080,0,0,0,31,4294967295,0,20202,118,20320,100,0,0,0,0,0,0,0,0,0,20197,5],
[82,5,0,18775,4,0,0,1,28,20420,17,5,5,2,0,0,83886080,0,0,0,31,4294967295,0,20437,105,20542,384,20926,79,0,0,38,0,0,0,0,21005,11],
[87,13,0,18775,4,0,0,1,28,21016,20,6,6,2,0,0,83886336,0,0,0,31,4294967295,0,21036,99,21135,62,0,0,0,0,38,0,0,0,0,21005,11],
[100,11,0,18775,4,0,0,1,139,21197,18,7,7,0,0,0,83887360,0,0,0,31,18774,1,21215,136,0,0,0,0,0,0,1,0,0,0,0,21005,11],
[111,8,0,18775,4,0,0,1,28,21351,20,8,8,2,0,0,83886080,0,0,0,31,4294967295,0,21371,121,21492,190,0,0,0,0,38,0,0,0,0,21005,11],
[119,10,0,18775,4,0,0,1,113,21683,17,9,9,0,0,0,83886080,0,0,0,31,21682,1,21700,94,0,0,0,0,21794,7,4,0,0,0,0,21005,11],
[129,10,0,18775,4,0,0,0,139,21801,18,10,10,0,0,0,83886080,0,0,0,31,18774,1,21819,71,0,0,0,0,0,0,1,0,0,0,0,21005,11],
[139,18,0,18775,4,0,0,1,28,21016,20,6,6,2,0,0,83886336,0,0,0,31,4294967295,0,21890,93,0,0,0,0,0,0,38,0,0,0,0,21005,11],
[157,9,0,18775,4,0,0,1,28,21983,22,11,11,6,0,1,83886080,0,0,0,31,4294967295,0,22030,64,0,0,0,0,0,0,38,0,0,0,0,21005,11],
[166,8,0,18775,4,0,0,1,28,21016,20,6,6,2,0,0,83886336,0,0,0,31,4294967295,0,21890,93,0,0,0,0,0,0,38,0,0,0,0,21005,11],
[174,12,0,18775,4,0,0,1,28,22094,24,12,12,32770,0,0,83886336,0,0,0,31,4294967295,0,22118,85,0,0,0,0,0,0,22,9520,16,0,0,22203,17],
[186,14,0,18775,4,0,0,1,106,22224,21,13,13,0,0,0,83886080,0,0,0,31,22220,4,22245,89,0,0,0,0,22334,5,6,0,0,0,0,21005,11],
[200,14,0,18775,4,0,0,1,28,22339,21,14,14,2,0,0,83886080,0,0,0,31,4294967295,0,22360,87,0,0,0,0,0,0,38,0,0,0,0,21005,11],
[214,11,0,18775,4,0,0,0,139,21801,18,10,10,0,0,0,83886080,0,0,0,31,18774,1,22447,62,0,0,0,0,0,0,1,0,0,0,0,21005,11],
[225,17,0,18775,4,0,0,1,120,22509,24,15,15,0,0,0,83886080,0,0,0,31,4294967295,0,22533,117,0,0,0,0,0,0,46,0,0,0,0,20073,8],
[242,5,0,18775,4,0,0,1,113,22651,12,16,16,0,0,0,83886080,0,0,0,31,22650,1,22663,98,22761,514,23275,44,23319,5,3,0,0,0,0,23324,16],
[247,7,0,247,7,0,0,1,126,23340,4,17,17,8,0,0,83887104,0,0,0,0,4294967295,0,23344,106,23450,240,23690,28,23319,5,3,0,0,0,0,23718,12],
[254,21,0,18775,4,0,0,1,10,23340,4,18,18,2,0,0,83886080,0,0,0,31,4294967295,0,23730,101,0,0,0,0,0,0,18,0,0,0,0,23831,16],
[275,13,0,18775,4,0,0,1,10,23340,4,19,19,2,0,0,83886080,0,0,0,31,4294967295,0,23847,115,23962,466,24428,56,0,0,18,0,0,0,0,23831,16],
[288,14,0,18775,4,0,0,1,11,23340,4,20,20,2,0,0,83886080,0,0,0,31,4294967295,0,24484,88,24572,511,25083,86,0,0,22,288,14,0,0,23831,16],
[302,13,0,18775,4,0,0,0,139,25169,20,21,21,0,0,0,83886080,0,0,0,31,18774,1,25189,82,25271,362,25633,52,0,0,1,0,0,0,0,25685,18],
[315,11,0,18775,4,0,0,1,139,25703,18,22,22,0,0,0,83886080,0,0,0,31,18774,1,25721,91,25812,88,0,0,0,0,1,0,0,0,0,25900,13],
[326,8,0,18775,4,0,0,0,139,25913,15,23,23,1,0,0,83886080,0,0,0,31,18774,1,25928,105,26033,402,26435,34,0,0,1,0,0,0,0,10916,7],
[334,13,0,18775,4,0,0,1,28,21016,20,6,6,2,0,0,83886336,0,0,0,31,4294967295,0,21890,93,0,0,0,0,0,0,38,0,0,0,0,21005,11],
[347,15,0,18775,4,0,0,1,113,26471,22,24,24,0,0,0,83886080,0,0,0,31,26469,2,26493,103,0,0,0,0,26596,6,3,0,0,0,0,26602,6],
[362,18,0,18775,4,0,0,1,32,23340,4,25,25,1,0,0,83886080,0,0,0,31,4294967295,0,26608,108,0,0,0,0,0,0,13,0,0,0,0,10916,7],
[380,11,0,18775,4,0,0,1,120,26716,18,26,26,0,0,0,83886080,0,0,0,31,4294967295,0,26734,116,0,0,0,0,0,0,14,0,0,0,0,26850,7],
[391,5,0,18775,4,0,0,1,28,26857,12,27,27,0,0,0,83886080,0,0,0,31,4294967295,0,26869,115,0,0,0,0,0,0,14,0,0,0,0,26984,9],
[396,9,0,18775,4,0,0,1,120,26993,24,28,28,1,0,0,83886080,0,0,0,31,4294967295,0,27017,119,27136,46,0,0,0,0,36,0,0,0,0,27182,13],
[405,17,0,18775,4,0,0,1,106,27196,24,29,29,0,0,0,83886080,0,0,0,31,27195,1,27220,103,27323,33,0,0,27356,9,7,0,0,0,0,23324,16],
[422,19,0,18775,4,0,0,1,28,27365,26,30,30,2,0,0,83886080,0,0,0,31,4294967295,0,27391,127,0,0,0,0,0,0,0,0,0,0,0,27518,18],
[441,11,98,18775,4,0,0,1,105,27540,18,31,31,0,0,0,83886080,0,1,4,31,27536,4,27609,75,27684,473,28157,19,22334,5,6,0,0,0,0,26602,6],
[452,12,0,18775,4,0,0,1,33,23340,4,32,32,1,0,0,83886080,0,0,0,31,4294967295,0,28176,92,0,0,0,0,0,0,15,0,0,0,0,10916,7],
[464,5,0,18775,4,0,0,1,106,28268,22,33,33,0,0,0,83886080,0,0,0,31,18774,1,28290,86,28376,84,0,0,28460,5,3,0,0,0,0,19176,23],
[469,15,0,18775,4,0,0,1,106,28465,22,34,34,0,0,0,83886080,0,0,0,31,18774,1,28487,96,0,0,0,0,22334,5,6,0,0,0,0,19176,23],
[484,17,0,18775,4,0,0,1,113,28583,24,35,35,0,0,0,83886080,0,0,0,31,18774,1,28607,94,0,0,0,0,21794,7,4,0,0,0,0,19176,23],
[501,15,0,18775,4,0,0,0,139,28701,22,36,36,0,0,0,83886080,0,0,0,31,18774,1,28723,67,0,0,0,0,0,0,1,0,0,0,0,19176,23],
[516,24,0,18775,4,0,0,0,139,28790,31,37,37,0,0,0,83886080,0,0,0,31,18774,1,28821,84,0,0,0,0,0,0,1,0,0,0,0,19176,23],
[540,11,0,18775,4,0,0,1,120,28905,18,38,38,2,0,0,83886080,0,0,0,31,4294967295,0,28923,66,0,0,0,0,0,0,14,0,0,0,0,19176,23],
[551,16,0,18775,4,0,0,1,113,28989,23,39,39,0,0,0,83886080,0,0,0,31,18774,1,29012,103,0,0,0,0,29115,6,3,0,0,0,0,19176,23],
[567,10,0,18775,4,0,0,1,120,29121,17,40,40,0,0,0,83886080,0,0,0,31,4294967295,0,29138,90,0,0,0,0,0,0,11,0,0,0,0,19176,23],
[577,14,0,18775,4,0,0,1,28,29228,21,41,41,2,0,0,83886080,0,0,0,31,4294967295,0,29249,96,0,0,0,0,0,0,11,0,0,0,0,19176,23],
[591,16,0,18775,4,0,0,1,28,29345,23,42,42,2,0,0,83886080,0,0,0,31,4294967295,0,29368,94,0,0,0,0,0,0,11,0,0,0,0,19176,23],
[607,23,0,18775,4,0,0,0,139,29462,30,43,43,0,0,0,83886080,0,0,0,31,18774,1,29492,73,0,0,0,0,0,0,1,0,0,0,0,19176,23],
[630,6,0,18775,4,0,0,1,28,29565,13,44,44,0,0,0,83886080,0,0,0,31,4294967295,0,29578,102,29680,459,30139,117,0,0,22,630,6,0,0,19176,23],
[636,15,0,18775,4,0,0,1,28,30256,22,45,45,0,0,0,83886080,0,0,0,31,4294967295,0,30278,83,0,0,0,0,0,0,0,0,0,0,0,30361,16],
[651,16,0,18775,4,0,0,1,28,30377,23,46,46,0,0,0,83886080,0,0,0,31,4294967295,0,30400,85,0,0,0,0,0,0,0,0,0,0,0,30361,16],
[667,16,0,18775,4,0,0,1,28,30485,23,47,47,0,0,0,83886080,0,0,0,31,4294967295,0,30508,95,0,0,0,0,0,0,0,0,0,0,0,30361,16],
[683,16,0,18775,4,0,0,1,28,30603,23,48,48,0,0,0,83886080,0,0,0,31,4294967295,0,30626,109,0,0,0,0,0,0,0,0,0,0,0,30361,16],
[699,12,0,18775,4,0,0,1,28,30735,19,49,49,0,0,0,83886080,0,0,0,31,4294967295,0,30754,102,0,0,0,0,0,0,0,0,0,0,0,30361,16],
[711,12,0,18775,4,0,0,1,28,30856,19,50,50,0,0,0,83886080,0,0,0,31,4294967295,0,30875,114,0,0,0,0,0,0,0,0,0,0,0,30361,16],
[723,19,0,18775,4,0,0,1,28,30989,26,51,51,0,0,0,83886080,0,0,0,31,4294967295,0,31015,53,0,0,0,0,0,0,0,0,0,0,0,30361,16],
[742,14,0,18775,4,0,0,1,28,31068,21,52,52,0,0,0,83886080,0,0,0,31,4294967295,0,31089,105,0,0,0,0,0,0,0,0,0,0,0,30361,16],
[756,15,0,18775,4,0,0,1,28,31194,22,53,53,0,0,0,83886080,0,0,0,31,4294967295,0,31216,92,0,0,0,0,0,0,0,0,0,0,0,30361,16],
[771,15,0,18775,4,0,0,1,28,31308,22,54,54,0,0,0,83886080,0,0,0,31,4294967295,0,31330,112,0,0,0,0,0,0,0,0,0,0,0,30361,16],
[786,9,0,18775,4,0,0,1,28,31442,16,55,55,0,0,0,83886080,0,0,0,31,4294967295,0,31458,118,31576,168,0,0,0,0,0,0,0,0,0,30361,16],
[795,12,0,18775,4,0,0,1,28,31744,19,56,56,0,0,0,83886080,0,0,0,31,4294967295,0,31763,84,0,0,0,0,0,0,0,0,0,0,0,30361,16],
[807,13,0,18775,4,0,0,1,28,31847,20,57,57,0,0,0,83886080,0,0,0,31,4294967295,0,31867,92,0,0,0,0,0,0,0,0,0,0,0,30361,16],
[820,14,0,18775,4,0,0,1,28,31959,21,58,58,0,0,0,83886080,0,0,0,31,4294967295,0,31980,68,0,0,0,0,0,0,0,0,0,0,0,30361,16],
[834,12,0,18775,4,0,0,1,28,32048,19,59,59,0,0,0,83886080,0,0,0,31,4294967295,0,32067,93,0,0,0,0,0,0,0,0,0,0,0,30361,16],
[846,13,0,18775,4,0,0,1,28,32160,20,60,60,0,0,0,83886080,0,0,0,31,4294967295,0,32180,90,0,0,0,0,0,0,0,0,0,0,0,30361,16],
[859,8,0,11758,6,0,0,1,120,32270,12,61,61,0,0,0,83886080,0,0,0,3,4294967295,0,32282,104,32386,379,32765,44,0,0,33,0,0,0,0,11758,6],
[867,3,0,18775,4,0,0,1,107,23340,4,62,62,0,5,1,83886080,0,0,0,31,4294967295,0,32818,130,32948,213,0,0,0,0,46,0,0,0,0,33161,10],
[870,6,0,870,6,0,0,1,28,33171,17,63,63,2,0,0,83886080,0,0,0,3,4294967295,0,33188,117,33305,124,33429,47,0,0,11,0,0,0,0,33476,18],
[876,11,0,870,6,0,0,1,113,33494,14,64,64,0,0,0,83886080,0,0,0,3,18774,1,33508,71,0,0,0,0,21794,7,4,0,0,0,0,33476,18],
[887,20,0,870,6,0,0,1,120,33579,34,65,65,0,0,0,83886080,0,0,0,3,4294967295,0,33613,79,33692,331,34023,47,0,0,0,0,0,0,0,33476,18],
[907,9,0,870,6,0,0,1,120,34070,12,66,66,0,0,0,83886080,0,0,0,3,4294967295,0,34082,108,0,0,0,0,0,0,0,0,0,0,0,33476,18],
[916,15,0,870,6,0,0,1,120,34190,18,67,67,0,0,0,83886080,0,0,0,3,4294967295,0,34208,108,34316,32,0,0,0,0,23,0,0,6,3,33476,18],
[931,16,0,870,6,0,0,1,113,34360,21,68,68,0,0,0,83886080,0,0,0,3,18774,1,34381,109,0,0,0,0,34490,8,3,0,0,0,0,33476,18],
[947,19,0,870,6,0,0,0,139,34498,26,69,69,0,0,0,83886080,0,0,0,3,18774,1,34524,94,0,0,0,0,0,0,1,0,0,0,0,33476,18],
[966,17,0,870,6,0,0,0,139,34618,20,70,70,0,0,0,83886080,0,0,0,3,18774,1,34638,81,0,0,0,0,0,0,1,0,0,0,0,33476,18],
[983,20,0,870,6,0,0,0,139,34498,26,69,69,0,0,0,83886080,0,0,0,3,18774,1,34719,76,0,0,0,0,0,0,1,0,0,0,0,33476,18],
[1003,18,0,870,6,0,0,1,113,34795,21,71,71,0,0,0,83886080,0,0,0,3,18774,1,34816,84,0,0,0,0,21794,7,4,0,0,0,0,33476,18],
[1021,11,0,870,6,0,0,1,120,34900,19,72,72,0,0,0,83886080,0,0,0,3,4294967295,0,34919,81,35000,367,35367,52,0,0,0,0,0,0,0,33476,18],
[1032,14,0,870,6,0,0,1,113,35419,17,73,73,0,0,0,83886080,0,0,0,3,18774,1,35436,75,0,0,0,0,21794,7,4,0,0,0,0,33476,18],
[1046,18,0,870,6,0,0,0,139,35511,21,74,74,0,0,0,83886080,0,0,0,3,18774,1,35532,121,0,0,0,0,0,0,1,0,0,0,0,33476,18],
[1064,16,0,18775,4,0,0,0,139,35653,23,75,75,0,0,0,83886080,0,0,0,31,18774,1,35676,99,35775,520,36295,52,0,0,1,0,0,0,0,23324,16],
[1080,6,0,18775,4,0,0,0,34,23340,4,76,76,1,0,0,83886080,0,0,0,31,4294967295,0,36347,80,0,0,0,0,0,0,47,0,0,0,0,10916,7],
[1086,3,0,1086,3,0,0,1,4,23340,4,77,77,0,0,0,83886080,0,0,0,0,4294967295,0,36427,125,36552,300,36852,53,0,0,29,0,0,0,0,1086,3],
[1089,15,0,1086,3,0,0,1,28,36905,15,78,78,0,0,0,83886080,0,0,0,0,4294967295,0,36920,96,37016,153,0,0,0,0,0,0,0,0,0,1086,3],
[1104,22,0,1086,3,0,0,0,113,37169,22,79,79,0,0,0,83886592,0,0,0,0,18774,1,37191,113,0,0,0,0,34490,8,3,0,0,0,0,1086,3],
[1126,15,0,1086,3,0,0,1,106,37304,15,80,80,0,0,0,83886080,0,0,0,0,18774,1,37319,130,0,0,0,0,22334,5,6,0,0,0,0,1086,3],
[1141,22,0,1086,3,0,0,0,139,37449,22,81,81,0,0,0,83889408,0,0,0,0,18774,1,37471,123,0,0,0,0,0,0,1,0,0,0,0,1086,3],
[1163,24,0,1086,3,0,0,0,139,37594,24,82,82,0,0,0,83886592,0,0,0,0,18774,1,37618,138,0,0,0,0,0,0,1,0,0,0,0,1086,3],
[1187,15,0,1086,3,0,0,0,139,37756,15,83,83,0,0,0,67174400,0,0,0,0,4294967295,0,37771,128,0,0,0,0,0,0,1,0,0,0,0,1086,3],
[1202,16,0,1086,3,0,0,0,139,37899,16,84,84,0,0,0,83886080,0,0,0,0,18774,1,37915,126,38041,186,0,0,0,0,1,0,0,0,0,1086,3],
[1218,10,0,1086,3,0,0,1,5,23340,4,85,85,0,0,0,83886080,0,0,0,0,4294967295,0,38227,94,0,0,0,0,0,0,28,0,0,0,0,1086,3],
[1228,9,0,1086,3,0,0,1,28,38321,9,86,86,0,0,0,83886080,0,0,0,0,4294967295,0,38330,104,0,0,0,0,0,0,13,0,0,0,0,1086,3],
[1237,11,0,1086,3,0,0,1,28,38434,11,87,87,0,0,0,83886080,0,0,0,0,4294967295,0,38445,135,0,0,0,0,0,0,0,0,0,0,0,1086,3],
[1248,14,0,1086,3,0,0,1,5,23340,4,88,85,0,0,0,83886080,0,0,0,0,4294967295,0,38580,112,38692,286,38978,25,0,0,28,0,0,0,0,1086,3],
[1262,8,99,18775,4,0,0,0,139,39003,15,89,88,0,0,0,83886080,0,0,0,31,18774,1,39018,87,0,0,0,0,0,0,1,0,0,0,0,26602,6],
[1270,12,0,1086,3,0,0,0,139,39105,12,90,89,0,0,0,83886080,0,0,0,0,18774,1,39117,124,0,0,0,0,0,0,1,0,0,0,0,1086,3],
[1282,13,0,1086,3,0,0,0,139,39105,12,90,89,0,0,0,83886080,0,0,0,0,18774,1,39241,87,0,0,0,0,0,0,1,0,0,0,0,1086,3],
[1295,13,0,1086,3,0,0,0,139,39328,13,91,90,0,0,0,83886080,0,0,0,0,18774,1,39341,98,0,0,0,0,0,0,1,0,0,0,0,1086,3],
[1308,8,0,1086,3,0,0,1,28,39439,12,92,91,0,0,0,83889664,0,0,0,0,4294967295,0,39451,114,0,0,0,0,0,0,13,0,0,0,0,1086,3],
[1316,11,0,1086,3,0,0,1,113,39565,11,93,92,0,0,0,83886080,0,0,0,0,18774,1,39576,122,0,0,0,0,21794,7,4,0,0,0,0,1086,3],
[1327,9,0,1086,3,0,0,1,28,39698,9,94,93,0,0,0,83886080,0,0,0,0,4294967295,0,39707,113,0,0,0,0,0,0,44,0,0,0,0,1086,3],
[1336,6,0,18775,4,0,0,1,28,39820,13,95,94,0,9,1,83886080,0,0,0,31,4294967295,0,39842,108,39950,428,40378,81,0,0,15,0,0,0,0,26984,9],
[1342,15,0,18775,4,0,0,1,120,40463,22,96,95,0,9,1,83886080,0,0,0,31,40459,4,40485,71,0,0,0,0,0,0,0,0,0,0,0,26984,9],
[1357,10,0,18775,4,0,0,1,28,40556,17,97,96,0,9,1,83886080,0,0,0,31,4294967295,0,40573,118,0,0,0,0,0,0,28,0,0,0,0,26984,9],
[1367,5,0,18775,4,0,0,1,120,40691,12,98,97,0,0,0,83886080,0,0,0,31,4294967295,0,40703,92,40795,465,41260,44,0,0,15,0,0,0,0,41304,12],
[1372,6,0,18775,4,0,0,1,120,41316,13,99,98,0,0,0,83886080,0,0,0,31,4294967295,0,41329,116,0,0,0,0,0,0,15,0,0,0,0,41304,12],
[1378,5,0,18775,4,0,0,0,139,41445,22,100,99,2,0,0,83886080,0,0,0,31,18774,1,41467,52,41519,384,41903,37,0,0,1,0,0,0,0,1383,7],
[1383,7,0,18775,4,0,0,1,113,41940,20,101,100,18,0,0,83886080,0,0,0,31,18774,1,41960,109,42069,451,42520,46,18388,7,3,0,0,0,0,1383,7],
[1390,12,0,18775,4,0,0,1,120,42566,29,102,101,2,0,0,83886080,0,0,0,31,4294967295,0,42595,86,42681,422,43103,50,0,0,23,0,0,10,5,1383,7],
[1402,17,0,18775,4,0,0,0,139,43187,24,103,102,0,0,0,83886080,0,0,0,31,18774,1,43211,88,0,0,0,0,0,0,1,0,0,0,0,1383,7],
[1419,18,0,18775,4,0,0,0,139,43187,24,103,102,0,0,0,83886080,0,0,0,31,18774,1,43299,78,0,0,0,0,0,0,1,0,0,0,0,1383,7],
[1437,30,0,43377,16,0,0,1,113,43393,44,104,103,0,9,1,83886080,0,0,0,3,18774,1,43437,129,43566,49,0,0,20073,8,3,0,0,0,0,43179,8],
[1467,35,0,43377,16,0,0,1,106,43615,44,105,104,0,9,1,83886080,0,0,0,3,18774,1,43659,119,43566,49,0,0,29115,6,3,0,0,0,0,43179,8],
[1502,32,0,43377,16,0,0,1,106,43778,52,106,105,0,9,1,83886080,0,0,0,3,18774,1,43830,115,43566,49,0,0,21794,7,4,0,0,0,0,43179,8],
[1534,29,0,43377,16,0,0,1,113,43945,43,107,106,0,9,1,83886080,0,0,0,3,18774,1,43988,93,43566,49,0,0,18388,7,3,0,0,0,0,43179,8],
[1563,20,0,43377,16,0,0,1,106,44081,43,108,107,0,0,0,83886080,0,0,0,3,18774,1,44124,92,44216,149,44365,97,44462,7,8,0,0,0,0,43179,8],
[1583,20,0,43377,16,0,0,1,106,44469,43,109,108,0,0,0,83886080,0,0,0,3,18774,1,44512,90,44602,88,0,0,44462,7,8,0,0,0,0,43179,8],
[1603,27,0,43377,16,0,0,1,106,44690,42,110,109,0,0,0,83886080,0,0,0,3,18774,1,44732,99,44831,132,0,0,29115,6,3,0,0,0,0,43179,8],
[1630,24,0,43377,16,0,0,1,106,44963,38,111,110,0,0,0,83886080,0,0,0,3,18774,1,45001,118,43566,49,0,0,29115,6,3,0,0,0,0,43179,8],
[1654,24,0,43377,16,0,0,0,139,45119,38,112,111,0,0,0,83886080,0,0,0,3,18774,1,45157,79,43566,49,0,0,0,0,1,0,0,0,0,43179,8],
[1678,12,0,18775,4,0,0,1,113,45236,19,113,112,18,0,0,67174400,0,0,0,0,4294967295,0,45255,123,0,0,0,0,29115,6,3,0,0,0,0,45378,10],
[1690,15,0,18775,4,0,0,1,113,45388,22,114,113,18,0,0,83886080,0,0,0,31,18774,1,45410,78,45488,417,45905,46,18388,7,3,0,0,0,0,1383,7],
[1705,12,0,18775,4,0,0,0,139,43187,24,103,102,0,0,0,83886080,0,0,0,31,18774,1,43299,78,0,0,0,0,0,0,1,0,0,0,0,1383,7],
[1717,16,0,18775,4,0,0,1,106,45951,23,115,114,18,0,0,83886080,0,0,0,31,21682,1,45974,119,46093,378,46471,72,29115,6,2,0,0,0,0,1383,7],
[1733,22,0,18775,4,0,0,1,106,46543,29,116,115,18,0,0,83886080,0,0,0,31,18774,1,46572,124,46696,97,0,0,22334,5,6,0,0,0,0,1383,7],
[1755,22,0,18775,4,0,0,1,106,46793,29,117,116,18,0,0,83886080,0,0,0,31,18774,1,46822,89,46911,454,47365,83,22334,5,6,0,0,0,0,1383,7],
[1777,12,0,18775,4,0,0,1,113,47448,19,118,117,18,0,0,83886080,0,0,0,31,18774,1,47467,76,47543,370,47913,43,18388,7,3,0,0,0,0,1383,7],
[1789,11,0,18775,4,0,0,2,120,47956,22,119,118,0,0,0,83886080,0,0,0,31,4294967295,0,47978,90,48068,228,0,0,0,0,0,0,0,0,0,20073,8],
[1800,14,0,18775,4,0,0,1,113,48296,22,120,119,2,0,0,83886080,0,0,0,31,18774,1,48318,131,48449,130,0,0,21794,7,4,0,0,0,0,26850,7],
[1814,11,0,18775,4,0,0,1,28,48579,24,121,120,2,0,0,83886080,0,0,0,31,4294967295,0,48603,104,0,0,0,0,0,0,15,0,0,0,0,27518,18],
[1825,16,0,18775,4,0,0,1,28,48579,24,121,120,2,0,0,83886080,0,0,0,31,4294967295,0,48707,119,48826,105,0,0,0,0,15,0,0,0,0,27518,18],
[1841,12,0,18775,4,0,0,1,35,23340,4,122,121,8192,0,0,83886080,0,0,0,31,4294967295,0,48931,123,49054,441,49495,53,0,0,15,0,0,0,0,49548,12],
[1853,20,0,18775,4,0,0,0,139,49560,27,123,122,8192,0,0,83886080,0,0,0,31,18774,1,49587,101,49688,190,0,0,0,0,1,0,0,0,0,49548,12],
[1873,5,67,18775,4,0,0,2,36,23340,4,124,123,0,0,0,83886080,0,0,0,31,4294967295,0,49878,75,0,0,0,0,0,0,9,0,0,0,0,18908,7],
[1878,12,67,18775,4,0,0,2,36,23340,4,125,123,0,0,0,83886080,0,0,0,31,4294967295,0,49953,87,50040,462,50502,81,0,0,9,0,0,0,0,18908,7],
[1890,12,0,18775,4,0,0,1,120,50583,19,126,124,0,0,0,83886080,0,0,0,31,4294967295,0,50602,98,50700,408,51108,81,0,0,30,0,0,0,0,18908,7],
[1902,6,0,18775,4,0,0,1,120,51189,13,127,125,0,0,0,83886080,0,0,0,31,4294967295,0,51202,84,51286,152,0,0,0,0,15,0,0,0,0,19450,10],
[1908,19,0,18775,4,0,0,1,106,51445,26,128,126,0,0,0,83886080,0,0,0,31,51438,7,51471,94,0,0,0,0,22334,5,6,0,0,0,0,20073,8],
[1927,21,0,18775,4,0,0,1,113,51565,28,129,127,0,0,0,83886080,0,0,0,31,18774,1,51593,101,0,0,0,0,21794,7,4,0,0,0,0,20073,8],
[1948,5,0,18775,4,0,0,1,120,51694,22,130,128,0,0,0,83886080,0,0,0,31,4294967295,0,51716,68,51784,106,0,0,0,0,23,0,0,15,3,20073,8],
[1953,10,0,18775,4,0,0,0,139,51911,17,131,129,0,0,0,83886080,0,0,0,31,18774,1,51928,67,0,0,0,0,0,0,1,0,0,0,0,20073,8],
[1963,11,0,18775,4,0,0,0,139,51911,17,131,129,0,0,0,83886080,0,0,0,31,18774,1,51995,63,0,0,0,0,0,0,1,0,0,0,0,20073,8],
[1974,12,0,52058,4,0,0,1,28,52062,14,132,130,0,0,0,83886080,0,0,0,0,4294967295,0,52076,60,0,0,0,0,0,0,14,0,0,0,0,52136,12],
[1986,13,0,18775,4,0,0,0,139,52148,20,133,131,0,0,0,83886080,0,0,0,31,18774,1,52168,96,0,0,0,0,0,0,1,0,0,0,0,26984,9],
[1999,14,0,18775,4,0,0,0,139,52264,21,134,132,0,0,0,83886336,0,0,0,31,18774,1,52285,88,0,0,0,0,0,0,1,0,0,0,0,26984,9],
[2013,14,0,18775,4,0,0,1,28,52373,22,135,133,0,0,0,83886080,0,0,0,31,4294967295,0,52395,95,52490,380,52870,81,0,0,41,0,0,0,0,20073,8],
[2027,12,0,18775,4,0,0,0,139,52951,19,136,134,1,0,0,83886080,0,0,0,31,18774,1,52970,95,0,0,0,0,0,0,1,0,0,0,0,26850,7],
[2039,6,0,18775,4,0,0,1,75,23340,4,137,135,1,0,0,83886080,0,0,0,31,4294967295,0,53065,95,53160,122,0,0,0,0,17,0,0,0,0,27182,13],
[2045,9,0,18775,4,0,0,0,37,23340,4,138,136,1,0,0,83886080,0,0,0,31,4294967295,0,53282,90,0,0,0,0,0,0,47,0,0,0,0,10916,7],
[2054,16,0,18775,4,0,0,1,38,23340,4,139,137,1,0,0,83886080,0,0,0,31,4294967295,0,53372,102,0,0,0,0,0,0,11,0,0,0,0,25685,18],
[2070,6,0,2070,6,0,0,1,127,23340,4,140,138,0,0,0,83886080,0,0,0,0,4294967295,0,53474,88,53562,103,0,0,53665,10,3,0,0,0,0,53675,4],
[2076,12,0,18775,4,0,0,1,113,53679,19,141,139,0,0,0,83886080,0,0,0,31,18774,1,53698,81,53779,438,54217,30,54247,4,3,0,0,0,0,27518,18],
[2088,4,0,18775,4,0,0,1,6,23340,4,142,140,2,0,0,83886080,0,0,0,31,4294967295,0,54251,75,54326,311,0,0,0,0,20,0,0,0,0,23831,16],
[2092,9,0,54637,9,0,0,1,8,23340,4,143,141,2,0,0,83886080,0,0,0,0,4294967295,0,54646,58,0,0,0,0,0,0,20,0,0,0,0,54704,9],
[2101,16,0,54637,9,0,0,1,16,23340,4,144,142,2,18,1,83886080,0,0,0,0,4294967295,0,54722,75,0,0,0,0,0,0,39,0,0,0,0,54704,9],
[2117,13,0,18775,4,0,0,1,113,54797,20,145,143,0,0,0,83886080,0,0,0,31,18774,1,54817,95,0,0,0,0,21794,7,4,0,0,0,0,23831,16],
[2130,11,0,18775,4,0,0,1,15,23340,4,146,144,2,18,1,83886080,0,0,0,31,4294967295,0,54912,100,0,0,0,0,0,0,20,0,0,0,0,23831,16],
[2141,5,0,18775,4,0,0,1,7,23340,4,147,145,2,0,0,83886080,0,0,0,31,4294967295,0,55012,101,55113,443,55556,68,0,0,22,2141,5,0,0,23831,16],
[2146,9,0,54637,9,0,0,1,8,23340,4,148,141,2,0,0,83886080,0,0,0,0,4294967295,0,55624,84,55708,163,55871,54,0,0,20,0,0,0,0,54704,9],
[2155,16,0,54637,9,0,0,1,16,23340,4,149,142,2,18,1,83886080,0,0,0,0,4294967295,0,54722,75,0,0,0,0,0,0,39,0,0,0,0,54704,9],
[2171,9,100,18775,4,0,0,1,120,55925,16,150,146,0,0,0,83886080,0,0,0,31,4294967295,0,55941,91,56032,437,56469,86,0,0,13,0,0,0,0,25685,18],
[2180,10,0,18775,4,0,0,1,120,56555,17,151,147,0,0,0,83886080,0,0,0,31,4294967295,0,56572,108,56680,158,0,0,0,0,13,0,0,0,0,25685,18],
[2190,20,0,18775,4,0,0,0,139,56838,27,152,148,2,0,0,83886080,0,0,0,31,18774,1,56865,104,0,0,0,0,0,0,1,0,0,0,0,23831,16],
[2210,14,0,18775,4,0,0,1,9,23340,4,153,149,1,0,0,83886080,0,0,0,31,4294967295,0,56969,102,57071,427,57498,78,0,0,28,0,0,0,0,57576,12],
[2224,15,0,18775,4,0,0,1,9,23340,4,154,150,0,0,0,83886080,0,0,0,31,4294967295,0,57588,109,57697,382,58079,90,0,0,28,0,0,0,0,57576,12],
[2239,10,0,18775,4,0,0,1,28,58169,21,155,151,0,0,0,83886080,0,0,0,31,4294967295,0,58190,78,0,0,0,0,0,0,41,0,0,0,0,20073,8],
[2249,11,0,18775,4,0,0,0,139,58268,18,156,152,0,0,0,83886080,0,0,0,31,18774,1,58286,78,58364,368,58732,29,0,0,1,0,0,0,0,1383,7],
[2260,17,0,18775,4,0,0,0,139,58761,24,157,153,0,0,0,67174400,0,0,0,0,4294967295,0,58785,63,0,0,0,0,0,0,1,0,0,0,0,45378,10],
[2277,11,0,18775,4,0,0,0,139,58848,18,158,154,0,0,0,83886080,0,19,4,31,18774,1,58900,72,58972,451,59423,32,0,0,1,0,0,0,0,59455,18],
[2288,32,0,18775,4,0,0,0,56,59473,31,159,155,0,0,0,67174400,0,0,0,0,4294967295,0,59504,78,0,0,0,0,0,0,1,0,0,0,0,45378,10],
[2320,15,76,18775,4,0,0,0,56,59582,30,160,156,0,0,0,83886080,0,0,0,31,22650,1,59612,113,59725,351,60076,53,0,0,1,0,0,0,0,18388,7],
[2335,16,0,18775,4,0,0,0,139,60129,23,161,157,0,0,0,83886080,0,0,0,31,18774,1,60152,132,0,0,0,0,0,0,1,0,0,0,0,49548,12],
[2351,23,0,18775,4,0,0,0,139,60284,30,162,158,0,0,0,83886080,0,0,0,31,18774,1,60314,100,60414,323,60737,52,0,0,1,0,0,0,0,18388,7],
[2374,6,0,18775,4,0,0,1,76,23340,4,163,159,1,0,0,83886080,0,0,0,31,4294967295,0,60789,93,0,0,0,0,0,0,14,0,0,0,0,10916,7],
[2380,5,0,18775,4,0,0,0,48,23340,4,164,160,1,0,0,83886080,0,0,0,31,4294967295,0,60882,85,0,0,0,0,0,0,47,0,0,0,0,10916,7],
[2385,15,0,18775,4,0,0,0,139,60967,22,165,161,0,0,0,83886080,0,0,0,31,18774,1,60989,149,0,0,0,0,0,0,1,0,0,0,0,26984,9],
[2400,15,0,18775,4,0,0,0,139,61138,22,166,162,0,0,0,83886080,0,0,0,31,18774,1,61160,106,0,0,0,0,0,0,1,0,0,0,0,26984,9],
[2415,13,0,61266,8,0,0,1,120,61274,14,167,163,0,0,0,83886080,0,0,0,0,4294967295,0,61288,93,0,0,0,0,0,0,14,0,0,0,0,61381,12],
[2428,17,0,61266,8,0,0,1,120,61393,18,168,164,0,0,0,83886080,0,0,0,0,4294967295,0,61411,103,0,0,0,0,0,0,33,0,0,0,0,61381,12],
[2445,18,0,61266,8,0,0,1,113,61514,19,169,165,0,0,0,83886080,0,0,0,0,4294967295,0,61533,102,0,0,0,0,61635,9,2,0,0,0,0,61381,12],
[2463,12,0,18775,4,0,0,0,139,61644,19,170,166,0,0,0,83886080,0,0,0,31,18774,1,61663,74,0,0,0,0,0,0,1,0,0,0,0,10916,7],
[2475,12,0,18775,4,0,0,0,139,61737,19,171,167,0,0,0,67174400,0,0,0,0,4294967295,0,61756,96,61852,80,0,0,0,0,1,0,0,0,0,45378,10],
[2487,13,0,18775,4,0,0,0,139,61932,20,172,168,0,0,0,83886080,0,0,0,31,18774,1,61952,104,0,0,0,0,0,0,1,0,0,0,0,2657,7],
[2500,12,0,18775,4,0,0,1,53,23340,4,173,169,1,0,0,83886080,0,0,0,31,4294967295,0,62056,118,0,0,0,0,0,0,15,0,0,0,0,41304,12],
[2512,10,0,11198,4,0,0,1,50,23340,4,174,170,1,0,0,67174400,0,0,0,0,4294967295,0,62174,117,0,0,0,0,0,0,47,0,0,0,0,53675,4],
[2522,15,0,11198,4,0,0,1,49,23340,4,175,171,1,0,0,67174400,0,0,0,0,4294967295,0,62291,105,0,0,0,0,0,0,14,0,0,0,0,53675,4],
[2537,9,0,62396,3,0,0,0,51,23340,4,176,172,1,0,0,67174400,0,0,0,0,4294967295,0,62399,116,0,0,0,0,0,0,1,0,0,0,0,62396,3],
[2546,19,0,62396,3,0,0,1,120,62515,15,177,173,1,0,0,67174400,0,0,0,0,4294967295,0,62530,122,0,0,0,0,0,0,0,0,0,0,0,62396,3],
[2565,10,0,11198,4,0,0,1,52,23340,4,178,174,1,0,0,67174400,0,0,0,0,4294967295,0,62652,115,0,0,0,0,0,0,14,0,0,0,0,53675,4],
[2575,14,0,11758,6,0,0,1,1,23340,4,179,175,1,0,0,67174400,0,0,0,0,4294967295,0,62767,99,0,0,0,0,0,0,32,0,0,0,0,11758,6],
[2589,12,0,11758,6,0,0,0,0,23340,4,180,176,1,0,0,67174400,0,0,0,0,4294967295,0,62866,114,0,0,0,0,0,0,1,0,0,0,0,11758,6],
[2601,19,0,11758,6,0,0,1,1,23340,4,181,175,1,0,0,67174400,0,0,0,0,4294967295,0,62980,108,0,0,0,0,0,0,32,0,0,0,0,11758,6],
[2620,17,0,11758,6,0,0,1,99,23340,4,182,177,1,0,0,67174400,0,0,0,0,4294967295,0,63088,106,0,0,0,0,0,0,16,0,0,0,0,11758,6],
[2637,16,0,11758,6,0,0,1,99,23340,4,183,177,1,0,0,67174400,0,0,0,0,4294967295,0,63194,132,0,0,0,0,0,0,16,0,0,0,0,11758,6],
[2653,4,0,18775,4,0,0,1,86,63326,27,184,178,1,0,0,67174400,0,0,0,0,4294967295,0,63353,102,63455,216,0,0,0,0,47,0,0,0,0,45378,10],
[2657,7,0,18775,4,0,0,1,28,63671,14,185,179,0,0,0,83886080,0,0,0,31,4294967295,0,63685,99,63784,455,64239,58,0,0,13,0,0,0,0,2657,7],
[2664,17,0,18775,4,0,0,1,113,64297,24,186,180,0,0,0,83886080,0,0,0,31,18774,1,64321,96,64417,120,0,0,64537,9,3,0,0,0,0,2657,7],
[2681,11,0,18775,4,0,0,1,108,23340,4,187,181,0,5,1,83886080,0,0,0,31,4294967295,0,64546,115,0,0,0,0,0,0,46,0,0,0,0,2657,7],
[2692,18,0,18775,4,0,0,1,120,64661,25,188,182,0,0,0,67174400,0,0,0,0,4294967295,0,64686,94,0,0,0,0,0,0,0,0,0,0,0,45378,10],
[2710,20,0,18775,4,0,0,1,28,64780,33,189,183,0,0,0,67174400,0,0,0,0,4294967295,0,64813,63,0,0,0,0,0,0,0,0,0,0,0,45378,10],
[2730,25,0,18775,4,0,0,1,28,64780,33,189,183,0,0,0,67174400,0,0,0,0,4294967295,0,64876,88,0,0,0,0,0,0,0,0,0,0,0,45378,10],
[2755,22,0,18775,4,0,0,1,120,64964,29,190,184,0,0,0,67174400,0,0,0,0,4294967295,0,64993,131,0,0,0,0,0,0,11,0,0,0,0,45378,10],
[2777,23,0,18775,4,0,0,1,113,65126,30,191,185,0,0,0,83886080,0,0,0,31,65124,2,65156,96,0,0,0,0,21794,7,4,0,0,0,0,2657,7],
[2800,17,0,18775,4,0,0,1,28,65252,30,192,186,0,0,0,83886080,0,0,0,31,4294967295,0,65282,80,0,0,0,0,0,0,0,0,0,0,0,2657,7],
[2817,23,0,18775,4,0,0,1,28,65252,30,192,186,0,0,0,83886080,0,0,0,31,4294967295,0,65362,116,0,0,0,0,0,0,0,0,0,0,0,2657,7],
[2840,24,0,18775,4,0,0,1,120,65478,31,193,187,0,0,0,67174400,0,0,0,0,4294967295,0,65509,76,0,0,0,0,0,0,0,0,0,0,0,45378,10],
[2864,12,0,18775,4,0,0,1,113,65585,19,194,188,0,0,0,83886080,0,0,0,31,21682,1,65604,88,0,0,0,0,21794,7,4,0,0,0,0,2657,7],
[2876,25,0,18775,4,0,0,0,139,65692,32,195,189,0,0,0,83890944,0,0,0,31,18774,1,65724,95,0,0,0,0,0,0,1,0,0,0,0,2657,7],
[2901,18,0,18775,4,0,0,0,139,65819,25,196,190,0,0,0,83886080,0,0,0,31,18774,1,65844,96,0,0,0,0,0,0,1,0,0,0,0,2657,7],
[2919,20,0,18775,4,0,0,1,113,65946,27,197,191,0,0,0,83886080,0,0,0,31,65940,6,65973,100,0,0,0,0,66073,12,5,0,0,0,0,2657,7],
[2939,20,0,18775,4,0,0,0,139,66085,27,198,192,0,0,0,83887360,0,0,0,31,18774,1,66112,84,0,0,0,0,0,0,1,0,0,0,0,2657,7],
[2959,16,0,18775,4,0,0,0,139,66196,23,199,193,0,0,0,83886080,0,0,0,31,18774,1,66219,93,0,0,0,0,0,0,1,0,0,0,0,2657,7],
[2975,21,0,18775,4,0,0,1,120,66312,34,200,194,0,0,0,83886080,0,0,0,31,4294967295,0,66346,85,0,0,0,0,0,0,15,0,0,0,0,2657,7],
[2996,27,0,18775,4,0,0,1,120,66312,34,200,194,0,0,0,83886080,0,0,0,31,4294967295,0,66431,110,66541,80,0,0,0,0,15,0,0,0,0,2657,7],
[3023,22,0,18775,4,0,0,1,120,66621,29,201,195,0,0,0,83886080,0,0,0,31,4294967295,0,66650,106,0,0,0,0,0,0,18,0,0,0,0,2657,7],
[3045,21,0,18775,4,0,0,1,120,66756,34,202,196,0,0,0,83886080,0,0,0,31,4294967295,0,66790,106,0,0,0,0,0,0,0,0,0,0,0,2657,7],
[3066,27,0,18775,4,0,0,1,120,66756,34,202,196,0,0,0,83886080,0,0,0,31,4294967295,0,66896,102,66998,157,0,0,0,0,0,0,0,0,0,2657,7],
[3093,15,0,18775,4,0,0,1,120,67155,22,203,197,0,0,0,83886080,0,0,0,31,4294967295,0,67177,103,0,0,0,0,0,0,14,0,0,0,0,2657,7],
[3108,16,0,18775,4,0,0,1,120,67280,23,204,198,0,0,0,83886080,0,0,0,31,4294967295,0,67303,109,0,0,0,0,0,0,0,0,0,0,0,2657,7],
[3124,20,0,18775,4,0,0,1,120,67412,20,205,199,0,0,0,83886080,0,0,0,31,4294967295,0,67432,116,0,0,0,0,0,0,13,0,0,0,0,2657,7],
[3144,26,0,18775,4,0,0,1,113,67548,24,206,200,0,0,0,83886080,0,0,0,31,65124,2,67572,117,67689,69,0,0,21794,7,4,0,0,0,0,2657,7],
[3170,13,0,18775,4,0,0,1,120,67758,20,207,201,0,0,0,83886080,0,0,0,31,4294967295,0,67778,88,0,0,0,0,0,0,11,0,0,0,0,2657,7],
[3183,20,0,18775,4,0,0,1,120,67758,20,207,201,0,0,0,83886080,0,0,0,31,4294967295,0,67866,82,67948,399,68347,66,0,0,11,0,0,0,0,2657,7],
[3203,17,0,18775,4,0,0,0,139,68413,24,208,202,0,0,0,67174400,0,0,0,0,4294967295,0,68437,112,0,0,0,0,0,0,1,0,0,0,0,45378,10],
[3220,16,0,18775,4,0,0,1,113,68553,23,209,203,0,0,0,83886080,0,0,0,31,68549,4,68576,107,0,0,0,0,66073,12,5,0,0,0,0,2657,7],
[3236,22,0,18775,4,0,0,1,120,68683,29,210,204,0,0,0,67174400,0,0,0,0,4294967295,0,68712,70,0,0,0,0,0,0,11,0,0,0,0,45378,10],
[3258,14,0,18775,4,0,0,0,139,68782,21,211,205,0,0,0,83886080,0,0,0,31,18774,1,68803,96,68899,182,0,0,0,0,1,0,0,0,0,2657,7],
[3272,25,0,18775,4,0,0,0,139,69081,32,212,206,0,0,0,67174400,0,0,0,0,4294967295,0,69113,100,0,0,0,0,0,0,1,0,0,0,0,45378,10],
[3297,23,0,18775,4,0,0,0,139,69213,30,213,207,0,0,0,83886080,0,0,0,31,18774,1,69243,86,0,0,0,0,0,0,1,0,0,0,0,2657,7],
[3320,17,0,18775,4,0,0,1,124,69329,20,214,208,0,23,2,83886080,0,0,0,31,4294967295,0,69371,104,69475,127,0,0,0,0,46,0,0,0,0,2657,7],
[3337,23,0,18775,4,0,0,1,120,69602,30,215,209,0,0,0,67174400,0,0,0,0,4294967295,0,69632,105,0,0,0,0,0,0,11,0,0,0,0,45378,10],
[3360,24,0,18775,4,0,0,0,139,69737,31,216,210,0,0,0,67174400,0,0,0,0,4294967295,0,69768,90,0,0,0,0,0,0,1,0,0,0,0,45378,10],
[3384,31,0,18775,4,0,0,1,28,69858,38,217,211,0,0,0,67174400,0,0,0,0,4294967295,0,69896,95,0,0,0,0,0,0,0,0,0,0,0,45378,10],
[3415,15,0,18775,4,0,0,1,120,69991,22,218,212,0,0,0,83886080,0,0,0,31,4294967295,0,70013,88,0,0,0,0,0,0,14,0,0,0,0,2657,7],
[3430,20,0,18775,4,0,0,1,120,70101,27,219,213,0,0,0,67174400,0,0,0,0,4294967295,0,70128,102,0,0,0,0,0,0,0,0,0,0,0,45378,10],
[3450,24,0,18775,4,0,0,1,28,70230,31,220,214,0,0,0,83888640,0,0,0,31,4294967295,0,70261,104,0,0,0,0,0,0,14,0,0,0,0,2657,7],
[3474,24,0,18775,4,0,0,1,28,70365,31,221,215,0,0,0,83888640,0,0,0,31,4294967295,0,70396,111,0,0,0,0,0,0,14,0,0,0,0,2657,7],
[3498,14,0,18775,4,0,0,0,139,70507,18,222,216,2,0,0,83886080,0,0,0,31,18774,1,70525,92,0,0,0,0,0,0,1,0,0,0,0,22203,17],
[3512,21,0,18775,4,0,0,0,139,70617,28,223,217,0,0,0,83886080,0,0,0,31,18774,1,70645,114,70759,151,0,0,0,0,1,0,0,0,0,20073,8],
[3533,14,84,18775,4,0,0,0,139,70910,18,224,218,0,0,0,83886080,0,0,0,31,18774,1,70928,86,71014,478,71492,33,0,0,1,0,0,0,0,18388,7],
[3547,13,0,18775,4,0,0,0,116,26993,24,28,219,1,0,0,83886080,0,0,0,31,4294967295,0,71525,53,0,0,0,0,0,0,47,0,0,0,0,27182,13],
[3560,7,0,18775,4,0,0,2,90,23340,4,225,220,1,0,0,83886080,0,0,0,31,4294967295,0,71578,51,0,0,0,0,0,0,47,0,0,0,0,71629,5],
[3567,6,0,18775,4,0,0,2,90,23340,4,226,221,1,0,0,83886080,0,0,0,31,4294967295,0,71634,50,0,0,0,0,0,0,47,0,0,0,0,71629,5],
[3573,13,0,18775,4,0,0,0,116,71684,24,227,222,1,0,0,83886080,0,0,0,31,4294967295,0,71708,76,0,0,0,0,0,0,47,0,0,0,0,27182,13],
[3586,6,0,18775,4,0,0,2,90,23340,4,228,223,1,0,0,83886080,0,0,0,31,4294967295,0,71784,75,71859,351,72210,48,0,0,47,0,0,0,0,71629,5],
[3592,5,0,18775,4,0,0,2,90,23340,4,229,224,1,0,0,83886080,0,0,0,31,4294967295,0,72258,80,72338,399,72737,43,0,0,47,0,0,0,0,71629,5],
[3597,3,0,18775,4,0,0,1,109,23340,4,230,225,0,0,0,83886080,0,0,0,31,4294967295,0,72780,102,72882,430,73312,61,0,0,28,0,0,0,0,41304,12],
[3600,6,0,18775,4,0,0,1,28,73373,14,231,226,0,0,0,83886080,0,0,0,31,4294967295,0,73387,127,0,0,0,0,0,0,15,0,0,0,0,41304,12],
[3606,14,0,18775,4,0,0,1,28,73514,21,232,227,0,0,0,83886080,0,0,0,31,4294967295,0,73535,101,73636,106,0,0,0,0,14,0,0,0,0,20073,8],
[3620,14,0,18775,4,0,0,1,28,73742,21,233,228,0,0,0,83886080,0,0,0,31,4294967295,0,73763,84,73636,106,0,0,0,0,14,0,0,0,0,20073,8],
[3634,14,0,18775,4,0,0,1,28,73847,21,234,229,0,0,0,83886080,0,0,0,31,4294967295,0,73868,104,73636,106,0,0,0,0,14,0,0,0,0,20073,8],
[3648,11,0,18775,4,0,0,1,22,73972,11,235,230,0,25,1,83886080,0,0,0,31,4294967295,0,73996,113,74109,108,0,0,0,0,21,0,0,0,0,74217,7],
[3659,16,0,18775,4,0,0,1,22,74224,11,236,231,0,25,1,83886080,0,0,0,31,4294967295,0,74235,116,0,0,0,0,0,0,21,0,0,0,0,74217,7],
[3675,14,0,18775,4,0,0,1,22,74351,4,237,232,0,25,1,83886080,0,0,0,31,4294967295,0,74355,126,0,0,0,0,0,0,21,0,0,0,0,74217,7],
[3689,18,0,18775,4,0,0,1,22,74481,8,238,233,0,25,1,83886080,0,0,0,31,4294967295,0,74489,123,0,0,0,0,0,0,21,0,0,0,0,74217,7],
[3707,17,0,18775,4,0,0,1,22,23340,4,239,234,0,25,1,83886080,0,0,0,31,4294967295,0,74612,78,0,0,0,0,0,0,0,0,0,0,0,74217,7],
[3724,14,0,18775,4,0,0,1,22,74690,14,240,235,0,25,1,83886080,0,0,0,31,4294967295,0,74704,117,0,0,0,0,0,0,21,0,0,0,0,74217,7],
[3738,19,0,18775,4,0,0,1,22,74821,9,241,236,0,25,1,83886080,0,0,0,31,4294967295,0,74830,119,0,0,0,0,0,0,21,0,0,0,0,74217,7],
[3757,23,0,18775,4,0,0,1,22,74949,13,242,237,0,25,1,83886080,0,0,0,31,4294967295,0,74962,119,0,0,0,0,0,0,21,0,0,0,0,74217,7],
[3780,23,0,18775,4,0,0,1,22,75081,13,243,238,0,25,1,83886080,0,0,0,31,4294967295,0,75094,128,0,0,0,0,0,0,21,0,0,0,0,74217,7],
[3803,15,0,18775,4,0,0,1,22,75222,5,244,239,0,25,1,83886080,0,0,0,31,4294967295,0,75227,125,0,0,0,0,0,0,21,0,0,0,0,74217,7],
[3818,18,0,18775,4,0,0,1,22,75352,8,245,240,0,25,1,83886080,0,0,0,31,4294967295,0,75360,126,0,0,0,0,0,0,21,0,0,0,0,74217,7],
[3836,15,0,18775,4,0,0,1,22,75486,13,246,241,0,25,1,83886080,0,0,0,31,4294967295,0,75499,133,0,0,0,0,0,0,21,0,0,0,0,74217,7],
[3851,22,0,18775,4,0,0,1,22,75632,12,247,242,0,25,1,83886080,0,0,0,31,4294967295,0,75644,122,0,0,0,0,0,0,21,0,0,0,0,74217,7],
[3873,4,0,11758,6,0,0,1,120,75766,8,248,243,0,0,0,83886080,0,0,0,3,4294967295,0,75774,103,75877,71,0,0,0,0,0,0,0,0,0,11758,6],
[3877,17,0,18775,4,0,0,1,115,75948,24,249,244,66,0,0,83886080,0,0,0,31,18774,1,75972,94,0,0,0,0,27356,9,7,0,0,0,0,27518,18],
[3894,18,0,18775,4,0,0,1,115,76066,25,250,245,66,0,0,83886080,0,0,0,31,18774,1,76091,96,76187,159,0,0,27356,9,7,0,0,0,0,27518,18],
[3912,17,0,18775,4,0,0,1,28,76346,34,251,246,2,0,0,83886080,0,0,0,31,4294967295,0,76380,132,76512,132,0,0,0,0,0,0,0,0,0,23324,16],
[3929,15,0,18775,4,0,0,1,28,76644,22,252,247,0,0,0,83886080,0,0,0,31,4294967295,0,76666,130,76796,192,0,0,0,0,18,0,0,0,0,20197,5],
[3944,12,0,18775,4,0,0,1,28,76988,19,253,248,0,0,0,83886080,0,0,0,31,4294967295,0,77007,86,77093,453,77546,86,0,0,18,0,0,0,0,20197,5],
[3956,12,0,18775,4,0,0,1,28,77632,19,254,249,0,0,0,83886080,0,0,0,31,4294967295,0,77651,130,0,0,0,0,0,0,18,0,0,0,0,20197,5],
[3968,19,0,18775,4,0,0,1,28,77781,26,255,250,0,0,0,83886080,0,0,0,31,4294967295,0,77807,85,0,0,0,0,0,0,18,0,0,0,0,20197,5],
[3987,14,0,18775,4,0,0,1,28,77892,21,256,251,0,0,0,83886080,0,0,0,31,4294967295,0,77913,101,0,0,0,0,0,0,18,0,0,0,0,20197,5],
[4001,9,0,18775,4,0,0,1,28,78014,16,257,252,0,0,0,83886080,0,0,0,31,4294967295,0,78030,127,0,0,0,0,0,0,18,0,0,0,0,20197,5],
[4010,12,0,18775,4,0,0,1,28,78157,19,258,253,0,0,0,83886080,0,0,0,31,4294967295,0,78176,93,0,0,0,0,0,0,18,0,0,0,0,20197,5],
[4022,13,0,18775,4,0,0,1,28,78269,20,259,254,0,0,0,83886080,0,0,0,31,4294967295,0,78289,104,0,0,0,0,0,0,18,0,0,0,0,20197,5],
[4035,14,0,18775,4,0,0,1,28,78393,21,260,255,0,0,0,83886080,0,0,0,31,4294967295,0,78414,125,0,0,0,0,0,0,18,0,0,0,0,20197,5],
[4049,12,0,18775,4,0,0,1,28,78539,19,261,256,0,0,0,83886080,0,0,0,31,4294967295,0,78558,99,0,0,0,0,0,0,18,0,0,0,0,20197,5],
[4061,13,0,18775,4,0,0,1,28,78657,20,262,257,0,0,0,83886080,0,0,0,31,4294967295,0,78677,107,0,0,0,0,0,0,18,0,0,0,0,20197,5],
[4074,4,0,18775,4,0,0,2,54,23340,4,263,258,1,0,0,83886080,0,0,0,31,4294967295,0,78784,111,0,0,0,0,78895,5,2,0,0,0,0,10916,7],
[4078,14,0,18775,4,0,0,0,139,78900,21,264,259,0,0,0,83886080,0,0,0,31,18774,1,78921,92,79013,383,79396,59,0,0,1,0,0,0,0,59455,18],
[4092,7,0,18775,4,0,0,1,55,23340,4,265,260,1,0,0,83886080,0,0,0,31,4294967295,0,79455,88,0,0,0,0,0,0,43,0,0,0,0,25685,18],
[4099,15,0,18775,4,0,0,1,120,79543,22,266,261,1,0,0,83886080,0,0,0,31,4294967295,0,79565,82,79647,121,0,0,0,0,17,0,0,0,0,27182,13],
[4114,4,0,18775,4,0,0,1,13,23340,4,267,262,2,0,0,83886080,0,0,0,31,4294967295,0,79768,108,79876,72,0,0,0,0,40,0,0,0,0,59455,18],
[4118,17,0,18775,4,0,0,1,106,79948,24,268,263,0,0,0,83886080,0,0,0,31,18774,1,79972,90,0,0,0,0,61635,9,2,0,0,0,0,18908,7],
[4135,17,0,18775,4,0,0,1,106,80062,24,269,264,0,0,0,83886080,0,0,0,31,18774,1,80086,84,0,0,0,0,80170,9,2,0,0,0,0,18908,7],
[4152,18,0,18775,4,0,0,1,24,80179,13,270,265,0,0,0,83886080,0,0,0,31,4294967295,0,80192,92,0,0,0,0,0,0,11,0,0,0,0,18908,7],
[4170,14,0,18775,4,0,0,1,24,80284,9,271,266,0,0,0,83886080,0,0,0,31,4294967295,0,80293,84,0,0,0,0,0,0,11,0,0,0,0,18908,7],
[4184,10,0,4184,10,0,0,1,39,80377,4,272,267,0,0,0,83886080,0,0,0,3,4294967295,0,80381,144,80525,527,81052,89,0,0,11,0,0,0,0,4184,10],
[4194,22,0,4184,10,0,0,1,106,81141,19,273,268,0,0,0,83886336,0,0,0,3,18774,1,81160,76,0,0,0,0,22334,5,6,0,0,0,0,4184,10],
[4216,16,0,4184,10,0,0,0,139,81236,13,274,269,0,0,0,83886080,0,0,0,3,18774,1,81249,116,81365,98,0,0,0,0,1,0,0,0,0,4184,10],
[4232,32,0,4184,10,0,0,1,113,81463,29,275,270,0,0,0,67174400,0,0,0,0,4294967295,0,81492,112,0,0,0,0,21794,7,4,0,0,0,0,4184,10],
[4264,25,0,4184,10,0,0,1,120,81604,22,276,271,0,0,0,67174400,0,0,0,0,4294967295,0,81626,138,0,0,0,0,0,0,13,0,0,0,0,4184,10],
[4289,17,0,4184,10,0,0,1,113,81764,15,277,272,0,0,0,83886080,0,0,0,3,18774,1,81779,120,0,0,0,0,81899,6,3,0,0,0,0,4184,10],
[4306,19,0,4184,10,0,0,1,28,81905,16,278,273,0,0,0,83886080,0,0,0,3,4294967295,0,81921,102,0,0,0,0,0,0,11,0,0,0,0,4184,10],
[4325,29,0,4184,10,0,0,0,139,82023,26,279,274,0,0,0,83887616,0,0,0,3,18774,1,82049,88,0,0,0,0,0,0,1,0,0,0,0,4184,10],
[4354,20,0,4184,10,0,0,1,120,82137,14,280,275,0,0,0,67174400,0,0,0,0,4294967295,0,82151,104,0,0,0,0,0,0,0,0,0,0,0,4184,10],
[4374,14,0,4184,10,0,0,1,61,82255,11,281,276,0,0,0,83886336,0,0,0,3,4294967295,0,82266,71,82337,57,0,0,0,0,31,0,0,0,0,4184,10],
[4388,20,0,4184,10,0,0,1,113,82394,29,282,277,0,0,0,83886080,0,0,0,3,18774,1,82423,113,0,0,0,0,21794,7,4,0,0,0,0,4184,10],
[4408,19,0,4184,10,0,0,1,113,82536,16,283,278,0,0,0,83886080,0,0,0,3,18774,1,82552,94,82646,25,0,0,21794,7,4,0,0,0,0,4184,10],
[4427,22,0,4184,10,0,0,1,113,82671,19,284,279,0,0,0,67174400,0,0,0,0,4294967295,0,82690,101,0,0,0,0,34490,8,3,0,0,0,0,4184,10],
[4449,25,0,4184,10,0,0,1,106,82791,22,285,280,0,0,0,83886080,0,0,0,3,18774,1,82813,125,0,0,0,0,22334,5,6,0,0,0,0,4184,10],
[4474,29,0,4184,10,0,0,1,120,82938,19,286,281,0,0,0,83886080,0,0,0,3,4294967295,0,82957,103,0,0,0,0,0,0,15,0,0,0,0,4184,10],
[4503,20,0,4184,10,0,0,1,113,83060,17,287,282,0,0,0,83886080,0,0,0,3,18774,1,83077,72,0,0,0,0,11083,9,3,0,0,0,0,4184,10],
[4523,16,0,4184,10,0,0,1,139,83149,13,288,283,0,0,0,83886080,0,0,0,3,18774,1,83162,63,83225,83,0,0,0,0,1,0,0,0,0,4184,10],
[4539,22,0,4184,10,0,0,1,28,83308,19,289,284,0,0,0,83886336,0,0,0,3,4294967295,0,83327,132,0,0,0,0,0,0,11,0,0,0,0,4184,10],
[4561,27,0,4184,10,0,0,1,120,83459,24,290,285,0,0,0,83886336,0,0,0,3,4294967295,0,83483,84,0,0,0,0,0,0,11,0,0,0,0,4184,10],
[4588,13,0,4184,10,0,0,1,120,83567,20,291,286,0,0,0,83886080,0,0,0,3,4294967295,0,83587,62,0,0,0,0,0,0,11,0,0,0,0,4184,10],
[4601,16,0,4184,10,0,0,1,120,83567,20,291,286,0,0,0,83886080,0,0,0,3,4294967295,0,83649,89,83738,103,0,0,0,0,11,0,0,0,0,4184,10],
[4617,23,0,4184,10,0,0,1,120,83567,20,291,286,0,0,0,83886080,0,0,0,3,4294967295,0,83587,62,0,0,0,0,0,0,11,0,0,0,0,4184,10],
[4640,36,0,4184,10,0,0,1,41,83841,7,292,287,0,0,0,83890176,0,0,0,3,4294967295,0,83848,74,83922,49,0,0,0,0,0,0,0,0,0,4184,10],
[4676,30,0,4184,10,0,0,1,42,80377,4,293,288,0,0,0,83886080,0,0,0,3,4294967295,0,83971,99,84070,411,84481,140,0,0,11,0,0,0,0,4184,10],
[4706,28,0,4184,10,0,0,1,47,84621,42,294,289,0,0,0,83886080,0,0,0,3,4294967295,0,84663,70,0,0,0,0,0,0,47,0,0,0,0,4184,10],
[4734,18,0,4184,10,0,0,1,113,84733,22,295,290,0,0,0,83886080,0,0,0,3,18774,1,84755,91,0,0,0,0,21794,7,4,0,0,0,0,4184,10],
[4752,13,0,4184,10,0,0,1,28,84846,20,296,291,0,0,0,83886080,0,0,0,3,4294967295,0,84866,81,0,0,0,0,0,0,11,0,0,0,0,4184,10],
[4765,14,0,4184,10,0,0,1,140,84947,11,297,292,0,0,0,83886336,0,0,0,3,4294967295,0,84958,70,82337,57,0,0,0,0,30,0,0,0,0,4184,10],
[4779,19,0,4184,10,0,0,1,43,80377,4,298,293,0,0,0,83886080,0,0,0,3,4294967295,0,85028,116,85144,70,85214,33,0,0,13,0,0,0,0,4184,10],
[4798,20,0,4184,10,0,0,2,120,85247,17,299,294,0,0,0,83886080,0,0,0,3,4294967295,0,85264,133,85397,259,85656,64,0,0,0,0,0,0,0,4184,10],
[4818,26,0,4184,10,0,0,1,40,80377,4,300,295,0,0,0,83886080,0,0,0,3,4294967295,0,85720,125,85845,98,85943,47,0,0,0,0,0,0,0,4184,10],
[4844,22,0,4184,10,0,0,1,44,80377,4,301,296,0,0,0,83886080,0,0,0,3,4294967295,0,85990,74,86064,122,86186,44,0,0,0,0,0,0,0,4184,10],
[4866,21,0,4184,10,0,0,2,45,80377,4,302,297,0,0,0,83886080,0,0,0,3,4294967295,0,86230,107,0,0,0,0,86337,5,2,0,0,0,0,4184,10],
[4887,18,0,4184,10,0,0,1,113,83060,17,287,282,0,0,0,83886080,0,0,0,3,18774,1,86342,75,0,0,0,0,11083,9,3,0,0,0,0,4184,10],
[4905,15,0,4184,10,0,0,1,46,80377,4,303,298,0,0,0,83886080,0,0,0,3,4294967295,0,86417,87,86504,106,0,0,0,0,11,0,0,0,0,4184,10],
[4920,7,0,18775,4,0,0,1,103,23340,4,304,299,0,0,0,83886080,0,0,0,31,4294967295,0,86610,69,0,0,0,0,86679,10,2,0,0,0,0,25685,18],
[4927,5,0,4927,5,0,0,0,139,86689,15,305,300,0,0,0,83886080,0,0,0,0,18774,1,86704,113,0,0,0,0,0,0,1,0,0,0,0,86817,4],
[4932,4,0,11758,6,0,0,1,120,86821,15,306,301,0,0,0,83886080,0,0,0,3,4294967295,0,86836,75,86911,472,87383,24,0,0,14,0,0,0,0,11758,6],
[4936,15,0,18775,4,0,0,1,57,23340,4,307,302,8192,0,0,83886080,0,0,0,31,4294967295,0,87407,114,87521,193,0,0,0,0,23,0,0,26,5,49548,12],
[4951,10,0,18775,4,0,0,1,28,87768,22,308,303,0,0,0,83886080,0,0,0,31,4294967295,0,87790,88,0,0,0,0,0,0,28,0,0,0,0,26984,9],
[4961,14,0,18775,4,0,0,1,57,23340,4,309,302,8192,0,0,83886080,0,0,0,31,4294967295,0,87878,86,0,0,0,0,0,0,23,0,0,26,5,49548,12],
[4975,11,0,18775,4,0,0,1,22,73972,11,310,304,0,25,1,83886080,0,0,0,31,4294967295,0,87964,99,88063,119,0,0,0,0,21,0,0,0,0,74217,7],
[4986,16,0,18775,4,0,0,1,22,74224,11,311,305,0,25,1,83886080,0,0,0,31,4294967295,0,88182,102,0,0,0,0,0,0,21,0,0,0,0,74217,7],
[5002,14,0,18775,4,0,0,1,22,74351,4,312,306,0,25,1,83886080,0,0,0,31,4294967295,0,88284,112,0,0,0,0,0,0,21,0,0,0,0,74217,7],
[5016,18,0,18775,4,0,0,1,22,74481,8,313,307,0,25,1,83886080,0,0,0,31,4294967295,0,88396,109,0,0,0,0,0,0,21,0,0,0,0,74217,7],
[5034,17,0,18775,4,0,0,1,22,23340,4,314,308,0,25,1,83886080,0,0,0,31,4294967295,0,88505,72,0,0,0,0,0,0,0,0,0,0,0,74217,7],
[5051,14,0,18775,4,0,0,1,22,74690,14,315,309,0,25,1,83886080,0,0,0,31,4294967295,0,88577,103,0,0,0,0,0,0,21,0,0,0,0,74217,7],
[5065,19,0,18775,4,0,0,1,22,74821,9,316,310,0,25,1,83886080,0,0,0,31,4294967295,0,88680,105,0,0,0,0,0,0,21,0,0,0,0,74217,7],
[5084,23,0,18775,4,0,0,1,22,74949,13,317,311,0,25,1,83886080,0,0,0,31,4294967295,0,88785,105,0,0,0,0,0,0,21,0,0,0,0,74217,7],
[5107,23,0,18775,4,0,0,1,22,75081,13,318,312,0,25,1,83886080,0,0,0,31,4294967295,0,88890,114,0,0,0,0,0,0,21,0,0,0,0,74217,7],
[5130,15,0,18775,4,0,0,1,22,75222,5,319,313,0,25,1,83886080,0,0,0,31,4294967295,0,89004,111,0,0,0,0,0,0,21,0,0,0,0,74217,7],
[5145,18,0,18775,4,0,0,1,22,75352,8,320,314,0,25,1,83886080,0,0,0,31,4294967295,0,89115,112,0,0,0,0,0,0,21,0,0,0,0,74217,7],
[5163,15,0,18775,4,0,0,1,22,75486,13,321,315,0,25,1,83886080,0,0,0,31,4294967295,0,89227,119,0,0,0,0,0,0,21,0,0,0,0,74217,7],
[5178,22,0,18775,4,0,0,1,22,75632,12,322,316,0,25,1,83886080,0,0,0,31,4294967295,0,89346,108,0,0,0,0,0,0,21,0,0,0,0,74217,7],
[5200,5,0,18775,4,0,0,1,58,23340,4,323,317,1,0,0,83886080,0,0,0,31,4294967295,0,89454,85,89539,115,0,0,0,0,14,0,0,0,0,25685,18],
[5205,10,0,18775,4,0,0,1,59,23340,4,324,318,1,0,0,83886080,0,0,0,31,4294967295,0,89654,91,0,0,0,0,0,0,14,0,0,0,0,25685,18],
[5215,11,0,18775,4,0,0,1,120,89745,18,325,319,1,0,0,83886080,0,0,0,31,4294967295,0,89763,128,0,0,0,0,0,0,14,0,0,0,0,25685,18],
[5226,6,0,18775,4,0,0,1,120,89891,13,326,320,1,0,0,83886080,0,0,0,31,4294967295,0,89904,89,0,0,0,0,0,0,14,0,0,0,0,25685,18],
[5232,3,0,18775,4,0,0,1,86,89993,19,327,321,1,0,0,83886080,0,0,0,31,4294967295,0,90012,100,90112,421,90533,63,0,0,45,0,0,0,0,71629,5],
[5235,8,0,18775,4,0,0,1,86,90596,24,328,322,1,0,0,83886080,0,0,0,31,4294967295,0,90620,95,90715,70,0,0,0,0,45,0,0,0,0,71629,5],
[5243,12,0,18775,4,0,0,1,86,90785,28,329,323,1,0,0,83886336,0,0,0,31,4294967295,0,90813,78,90891,85,0,0,0,0,45,0,0,0,0,71629,5],
[5255,9,0,18775,4,0,0,1,86,90976,25,330,324,1,0,0,83886080,0,0,0,31,4294967295,0,91001,85,91086,50,0,0,0,0,45,0,0,0,0,71629,5],
[5264,9,0,18775,4,0,0,1,120,91136,16,331,325,0,0,0,83886080,0,0,0,31,4294967295,0,91152,108,0,0,0,0,0,0,15,0,0,0,0,41304,12],
[5273,13,0,18775,4,0,0,0,139,91260,20,332,326,0,0,0,83886080,0,0,0,31,18774,1,91280,89,0,0,0,0,0,0,1,0,0,0,0,25685,18],
[5286,11,0,18775,4,0,0,1,120,91369,18,333,327,0,9,1,67174400,0,0,0,0,4294967295,0,91387,113,0,0,0,0,0,0,11,0,0,0,0,45378,10],
[5297,11,0,18775,4,0,0,1,120,91369,18,333,327,0,9,1,67174400,0,0,0,0,4294967295,0,91500,84,0,0,0,0,0,0,11,0,0,0,0,45378,10],
[5308,14,0,18775,4,0,0,1,113,91585,21,334,328,2,0,0,83886080,0,0,0,31,91584,1,91606,120,0,0,0,0,21794,7,4,0,0,0,0,26850,7],
[5322,14,0,5391,13,0,0,1,141,91726,6,335,329,0,0,0,83886080,0,0,0,0,4294967295,0,91732,80,0,0,0,0,0,0,11,0,0,0,0,91812,15],
[5336,18,0,5391,13,0,0,1,120,91827,10,336,330,0,0,0,83886080,0,0,0,0,4294967295,0,91837,65,0,0,0,0,0,0,18,0,0,0,0,91812,15],
[5354,22,0,5391,13,0,0,1,120,91827,10,336,330,0,0,0,83886080,0,0,0,0,4294967295,0,91837,65,0,0,0,0,0,0,18,0,0,0,0,91812,15],
[5376,15,0,5391,13,0,0,1,60,91726,6,337,331,0,0,0,83886080,0,0,0,0,4294967295,0,91902,88,0,0,0,0,0,0,11,0,0,0,0,91812,15],
[5391,13,0,5391,13,0,0,1,141,91726,6,338,329,0,0,0,83886080,0,0,0,0,4294967295,0,91990,121,92111,194,92305,78,0,0,11,0,0,0,0,91812,15],
[5404,19,0,5391,13,0,0,0,139,92383,15,339,332,0,0,0,83886080,0,0,0,0,18774,1,92398,79,92477,105,0,0,0,0,1,0,0,0,0,91812,15],
[5423,17,0,5391,13,0,0,1,120,91827,10,336,330,0,0,0,83886080,0,0,0,0,4294967295,0,91837,65,0,0,0,0,0,0,18,0,0,0,0,91812,15],
[5440,18,0,5391,13,0,0,1,105,92582,15,340,333,0,0,0,83886080,0,0,0,0,18774,1,92597,97,0,0,0,0,92694,7,3,0,0,0,0,91812,15],
[5458,21,0,5391,13,0,0,1,120,91827,10,336,330,0,0,0,83886080,0,0,0,0,4294967295,0,92701,114,0,0,0,0,0,0,18,0,0,0,0,91812,15],
[5479,20,0,5391,13,0,0,1,113,92815,17,341,334,0,0,0,83886080,0,0,0,0,18774,1,92832,91,0,0,0,0,81899,6,3,0,0,0,0,91812,15],
[5499,22,0,5391,13,0,0,1,28,92923,18,342,335,0,0,0,83886080,0,0,0,0,4294967295,0,92941,115,0,0,0,0,0,0,11,0,0,0,0,91812,15],
[5521,22,0,5391,13,0,0,1,113,93056,18,343,336,0,0,0,83886080,0,0,0,0,18774,1,93074,100,0,0,0,0,21794,7,4,0,0,0,0,91812,15],
[5543,23,0,5391,13,0,0,1,113,93174,19,344,337,0,0,0,83886080,0,0,0,0,18774,1,93193,82,0,0,0,0,11083,9,3,0,0,0,0,91812,15],
[5566,18,0,5391,13,0,0,1,105,93275,15,345,338,0,0,0,83886080,0,0,0,0,18774,1,93290,95,0,0,0,0,93385,4,3,0,0,0,0,91812,15],
[5584,16,0,5391,13,0,0,1,120,93389,22,346,339,0,0,0,83886080,0,0,0,0,4294967295,0,93411,65,0,0,0,0,0,0,11,0,0,0,0,91812,15],
[5600,19,0,5391,13,0,0,1,120,93389,22,346,339,0,0,0,83886080,0,0,0,0,4294967295,0,93476,67,0,0,0,0,0,0,11,0,0,0,0,91812,15],
[5619,26,0,5391,13,0,0,1,120,93389,22,346,339,0,0,0,83886080,0,0,0,0,4294967295,0,93411,65,0,0,0,0,0,0,11,0,0,0,0,91812,15],
[5645,21,0,5391,13,0,0,1,113,93543,24,347,340,0,0,0,83886080,0,0,0,0,18774,1,93567,88,0,0,0,0,21794,7,4,0,0,0,0,91812,15],
[5666,21,0,5391,13,0,0,1,113,93174,19,344,337,0,0,0,83886080,0,0,0,0,18774,1,93655,71,0,0,0,0,11083,9,3,0,0,0,0,91812,15],
[5687,18,0,5391,13,0,0,1,46,91726,6,348,341,0,0,0,83886080,0,0,0,0,4294967295,0,93726,104,0,0,0,0,0,0,11,0,0,0,0,91812,15],
[5705,14,0,5391,13,0,0,1,60,91726,6,349,331,0,0,0,83886080,0,0,0,0,4294967295,0,93830,105,0,0,0,0,0,0,11,0,0,0,0,91812,15],
[5719,8,0,18775,4,0,0,0,139,93935,15,350,342,0,9,1,83886080,0,0,0,31,18774,1,93950,106,0,0,0,0,0,0,1,0,0,0,0,18908,7],
[5727,16,0,18775,4,0,0,1,28,94056,23,351,343,2,0,0,83886080,0,0,0,31,4294967295,0,94079,125,0,0,0,0,0,0,13,0,0,0,0,27518,18],
[5743,9,0,18775,4,0,0,1,28,94204,16,352,344,2,0,0,83886080,0,0,0,31,4294967295,0,94220,119,94339,177,0,0,0,0,13,0,0,0,0,27518,18],
[5752,9,0,18775,4,0,0,1,28,94516,16,353,345,2,0,0,83886080,0,0,0,31,4294967295,0,94532,104,94636,56,0,0,0,0,0,0,0,0,0,27518,18],
[5761,4,0,18775,4,0,0,1,120,94692,11,354,346,0,0,0,83886080,0,0,0,31,4294967295,0,94703,106,94809,55,0,0,0,0,13,0,0,0,0,19176,23],
[5765,10,0,94864,5,0,0,1,120,94869,12,355,347,0,0,0,83886080,0,0,0,0,4294967295,0,94881,51,0,0,0,0,0,0,46,0,0,0,0,94932,2],
[5775,10,0,94864,5,0,0,1,28,94934,12,356,348,0,0,0,83886080,0,0,0,0,4294967295,0,94946,47,0,0,0,0,0,0,14,0,0,0,0,94932,2],
[5785,6,0,11926,4,0,0,1,120,94993,10,357,349,0,0,0,83886080,0,0,0,0,4294967295,0,95003,116,0,0,0,0,0,0,0,0,0,0,0,86817,4],
[5791,10,0,95119,5,0,0,1,120,95124,15,358,350,0,0,0,83886080,0,0,0,0,4294967295,0,95139,122,0,0,0,0,0,0,14,0,0,0,0,95261,9],
[5801,13,0,95119,5,0,0,1,120,95270,18,359,351,0,0,0,83886080,0,0,0,0,4294967295,0,95288,114,95402,112,95514,95,0,0,14,0,0,0,0,95261,9],
[5814,14,0,95119,5,0,0,0,139,95609,16,360,352,0,0,0,83886592,0,0,0,0,18774,1,95625,97,0,0,0,0,0,0,1,0,0,0,0,95261,9],
[5828,3,0,18775,4,0,0,1,28,95722,15,361,353,512,0,0,83886080,0,0,0,31,4294967295,0,95737,82,0,0,0,0,0,0,34,0,0,0,0,27182,13],
[5831,6,0,5831,6,0,0,1,128,23340,4,362,354,8,0,0,83886080,0,0,0,3,4294967295,0,95819,108,95927,421,96348,45,96393,9,3,0,0,0,0,23718,12],
[5837,25,0,5831,6,0,0,0,139,96402,21,363,355,0,0,0,83889664,0,0,0,3,18774,1,96423,113,0,0,96348,45,0,0,1,0,0,0,0,23718,12],
[5862,19,0,5831,6,0,0,0,139,96536,15,364,356,0,0,0,83886080,0,0,0,3,18774,1,96551,128,96679,132,0,0,0,0,1,0,0,0,0,23718,12],
[5881,19,0,5831,6,0,0,0,139,96811,21,365,357,0,0,0,83886080,0,0,0,3,18774,1,96832,116,0,0,0,0,0,0,1,0,0,0,0,23718,12],
[5900,3,0,18775,4,0,0,1,110,23340,4,366,358,0,0,0,83886080,0,0,0,31,4294967295,0,96948,99,97047,371,97418,46,0,0,31,0,0,0,0,19450,10],
[5903,15,0,97464,9,0,0,1,28,97473,23,367,359,8192,0,0,83886080,0,0,0,0,4294967295,0,97496,110,97606,122,97728,70,0,0,22,5903,15,0,0,95261,9],
[5918,17,0,97464,9,0,0,1,113,97798,19,368,360,0,0,0,83886080,0,0,0,0,18774,1,97817,108,0,0,0,0,21794,7,4,0,0,0,0,95261,9],
[5935,7,0,94864,5,0,0,1,120,94869,12,355,347,0,0,0,83886080,0,0,0,0,4294967295,0,97925,67,0,0,0,0,0,0,46,0,0,0,0,94932,2],
[5942,7,0,94864,5,0,0,1,28,94934,12,356,348,0,0,0,83886080,0,0,0,0,4294967295,0,97992,113,0,0,0,0,0,0,14,0,0,0,0,94932,2],
[5949,10,0,94864,5,0,0,1,129,23340,4,369,361,8,0,0,83886080,0,0,0,0,4294967295,0,98105,94,98199,116,0,0,5949,10,3,0,0,0,0,94932,2],
[5959,8,0,5959,8,0,0,0,139,98315,12,370,362,0,0,0,83886080,0,0,0,0,18774,1,98327,75,98402,105,0,0,0,0,1,0,0,0,0,23718,12],
[5967,12,0,98507,6,0,0,0,139,98513,14,371,363,8192,0,0,83886080,0,0,0,0,18774,1,98527,78,0,0,0,0,0,0,1,0,0,0,0,95261,9],
[5979,12,0,98507,6,0,0,1,28,98605,20,372,364,8192,0,0,83886080,0,0,0,0,4294967295,0,98625,114,98739,235,98974,64,0,0,22,5979,12,0,0,95261,9],
[5991,8,116,18775,4,0,0,1,113,99038,31,373,365,0,0,0,83886080,0,0,0,31,18774,1,99069,86,99155,474,99629,37,21794,7,4,0,0,0,0,18388,7],
[5999,24,0,18775,4,0,0,1,113,99668,31,374,366,0,0,0,83891712,0,0,0,27,99666,2,99699,113,99812,100,0,0,13877,6,2,0,0,0,0,18388,7],
[6023,25,0,18775,4,0,0,1,113,99912,32,375,367,0,0,0,83891712,0,0,0,27,18774,1,99944,112,100056,138,0,0,21794,7,4,0,0,0,0,18388,7],
[6048,15,0,18775,4,0,0,0,139,100194,22,376,368,0,0,0,83886080,0,0,0,31,18774,1,100216,100,0,0,0,0,0,0,1,0,0,0,0,18388,7],
[6063,24,0,18775,4,0,0,1,113,100316,31,377,369,0,0,0,83891712,0,0,0,27,18774,1,100347,89,100436,105,0,0,100541,11,3,0,0,0,0,18388,7],
[6087,16,0,18775,4,0,0,0,139,100552,23,378,370,0,0,0,83886080,0,0,0,31,18774,1,100575,107,100682,413,99629,37,0,0,1,0,0,0,0,18388,7],
[6103,9,0,18775,4,0,0,1,113,101095,16,379,371,0,0,0,83886080,0,0,0,31,18774,1,101111,83,101194,153,0,0,21794,7,4,0,0,0,0,2657,7],
[6112,4,104,18775,4,0,0,0,2,23340,4,380,372,1,0,0,83886080,0,0,0,31,4294967295,0,101347,81,0,0,0,0,0,0,47,0,0,0,0,25685,18],
[6116,4,72,11758,6,0,0,1,120,101428,8,381,373,0,0,0,83886080,0,0,0,3,4294967295,0,101436,109,101545,417,101962,39,0,0,15,0,0,0,0,11758,6],
[6120,12,0,18775,4,0,0,0,139,102001,19,382,374,0,0,0,83886080,0,0,0,31,18774,1,102020,127,0,0,0,0,0,0,1,0,0,0,0,49548,12],
[6132,12,0,18775,4,0,0,0,139,102147,19,383,375,0,0,0,83886080,0,0,0,31,18774,1,102166,86,102252,72,0,0,0,0,1,0,0,0,0,25685,18],
[6144,14,0,18775,4,0,0,1,28,102324,21,384,376,0,0,0,83886080,0,0,0,31,4294967295,0,102345,104,0,0,0,0,0,0,19,0,0,0,0,20197,5],
[6158,19,0,18775,4,0,0,1,28,102449,26,385,377,0,0,0,83886080,0,0,0,31,4294967295,0,102475,108,0,0,0,0,0,0,19,0,0,0,0,20197,5],
[6177,15,0,18775,4,0,0,1,28,102583,22,386,378,0,0,0,83886080,0,0,0,31,4294967295,0,102605,110,102715,430,103145,44,0,0,19,0,0,0,0,20197,5],
[6192,20,0,18775,4,0,0,1,28,103189,27,387,379,0,0,0,83886080,0,0,0,31,4294967295,0,103216,86,0,0,0,0,0,0,19,0,0,0,0,20197,5],
[6212,15,0,18775,4,0,0,1,28,103302,22,388,380,0,0,0,83886080,0,0,0,31,4294967295,0,103324,102,0,0,0,0,0,0,19,0,0,0,0,20197,5],
[6227,29,0,18775,4,0,0,1,28,103426,36,389,381,0,0,0,67174400,0,0,0,0,4294967295,0,103462,65,0,0,0,0,0,0,19,0,0,0,0,45378,10],
[6256,21,0,18775,4,0,0,1,28,103527,28,390,382,0,0,0,67174400,0,0,0,0,4294967295,0,103555,75,0,0,0,0,0,0,19,0,0,0,0,45378,10],
[6277,15,0,18775,4,0,0,1,28,103630,22,391,383,0,0,0,83886336,0,0,0,31,4294967295,0,103652,108,0,0,0,0,0,0,19,0,0,0,0,20197,5],
[6292,12,0,18775,4,0,0,1,28,103760,19,392,384,0,0,0,83886080,0,0,0,31,4294967295,0,103779,56,0,0,0,0,0,0,19,0,0,0,0,20197,5],
[6304,24,0,18775,4,0,0,1,28,103835,31,393,385,0,0,0,67174400,0,0,0,0,4294967295,0,103866,99,0,0,0,0,0,0,19,0,0,0,0,45378,10],
[6328,24,0,18775,4,0,0,1,28,103965,31,394,386,0,0,0,67174400,0,0,0,0,4294967295,0,103996,87,0,0,0,0,0,0,19,0,0,0,0,45378,10],
[6352,12,0,18775,4,0,0,1,28,104083,19,395,387,0,0,0,83886080,0,0,0,31,4294967295,0,104102,87,104189,425,104614,102,0,0,19,0,0,0,0,20197,5],
[6364,12,0,18775,4,0,0,1,28,104716,19,396,388,0,0,0,83886080,0,0,0,31,4294967295,0,104735,78,104813,190,0,0,0,0,19,0,0,0,0,20197,5],
[6376,19,0,18775,4,0,0,1,28,105003,26,397,389,0,0,0,83886080,0,0,0,31,4294967295,0,105029,91,0,0,0,0,0,0,19,0,0,0,0,20197,5],
[6395,14,0,18775,4,0,0,1,28,105120,21,398,390,0,0,0,83886080,0,0,0,31,4294967295,0,105141,118,0,0,0,0,0,0,19,0,0,0,0,20197,5],
[6409,26,0,18775,4,0,0,1,28,105259,33,399,391,0,0,0,67174400,0,0,0,0,4294967295,0,105292,87,0,0,0,0,0,0,19,0,0,0,0,45378,10],
[6435,9,0,18775,4,0,0,1,28,105379,16,400,392,0,0,0,83886080,0,0,0,31,4294967295,0,105395,109,105504,540,106044,67,0,0,19,0,0,0,0,20197,5],
[6444,17,0,18775,4,0,0,1,28,106111,24,401,393,0,0,0,83886080,0,0,0,31,4294967295,0,106135,102,0,0,0,0,0,0,19,0,0,0,0,20197,5],
[6461,19,0,18775,4,0,0,1,28,106237,26,402,394,0,0,0,83886080,0,0,0,31,4294967295,0,106263,90,0,0,0,0,0,0,19,0,0,0,0,20197,5],
[6480,18,0,18775,4,0,0,1,28,106353,25,403,395,0,0,0,83886336,0,0,0,31,4294967295,0,106378,79,0,0,0,0,0,0,19,0,0,0,0,20197,5],
[6498,17,0,18775,4,0,0,1,28,106457,24,404,396,0,0,0,83886080,0,0,0,31,4294967295,0,106481,77,0,0,0,0,0,0,19,0,0,0,0,20197,5],
[6515,12,0,18775,4,0,0,1,28,106558,19,405,397,0,0,0,83886080,0,0,0,31,4294967295,0,106577,136,106713,102,0,0,0,0,19,0,0,0,0,20197,5],
[6527,17,0,18775,4,0,0,1,28,106815,24,406,398,0,0,0,83886336,0,0,0,31,4294967295,0,106839,80,106919,405,107324,73,0,0,19,0,0,0,0,20197,5],
[6544,13,0,18775,4,0,0,1,28,107397,20,407,399,0,0,0,83886080,0,0,0,31,4294967295,0,107417,103,0,0,0,0,0,0,19,0,0,0,0,20197,5],
[6557,14,0,18775,4,0,0,1,28,107520,21,408,400,0,0,0,83888128,0,0,0,31,4294967295,0,107541,88,0,0,0,0,0,0,19,0,0,0,0,20197,5],
[6571,14,0,18775,4,0,0,1,28,107629,21,409,401,0,0,0,83886080,0,0,0,31,4294967295,0,107650,88,107738,110,0,0,0,0,19,0,0,0,0,20197,5],
[6585,12,0,18775,4,0,0,1,28,107848,19,410,402,0,0,0,83886080,0,0,0,31,4294967295,0,107867,96,107963,425,108388,64,0,0,19,0,0,0,0,20197,5],
[6597,13,0,18775,4,0,0,1,28,108452,20,411,403,0,0,0,83886080,0,0,0,31,4294967295,0,108472,100,108572,471,109043,62,0,0,19,0,0,0,0,20197,5],
[6610,10,0,18775,4,0,0,1,28,109105,17,412,404,0,0,0,83886336,0,0,0,31,4294967295,0,109122,109,109231,137,0,0,0,0,0,0,0,0,0,20197,5],
[6620,4,0,6620,4,0,0,1,39,109368,6,413,405,0,0,0,83886080,0,0,0,3,4294967295,0,109374,109,109483,510,109993,45,0,0,11,0,0,0,0,110038,11],
[6624,17,0,6620,4,0,0,0,139,110049,19,414,406,0,0,0,83886080,0,0,0,3,18774,1,110068,103,110171,353,110524,44,0,0,1,0,0,0,0,110038,11],
[6641,14,0,6620,4,0,0,0,139,110568,16,415,407,0,31,1,83886080,0,0,0,3,18774,1,110594,114,110708,97,0,0,0,0,1,0,0,0,0,110038,11],
[6655,17,0,6620,4,0,0,0,139,110805,17,416,408,0,0,0,67174400,0,0,0,0,4294967295,0,110822,117,0,0,0,0,0,0,1,0,0,0,0,110038,11],
[6672,16,0,6620,4,0,0,1,106,110939,21,417,409,0,0,0,83886336,0,0,0,3,18774,1,110960,113,0,0,0,0,22334,5,6,0,0,0,0,110038,11],
[6688,10,0,6620,4,0,0,0,139,111073,15,418,410,0,0,0,83886080,0,0,0,3,18774,1,111088,117,81365,98,0,0,0,0,1,0,0,0,0,110038,11],
[6698,18,0,6620,4,0,0,0,139,111205,20,419,411,0,0,0,83888128,0,0,0,3,18774,1,111225,101,111326,350,111676,38,0,0,1,0,0,0,0,110038,11],
[6716,20,0,6620,4,0,0,1,113,111714,22,420,412,0,0,0,83887104,0,0,0,3,18774,1,111736,100,0,0,0,0,21794,7,4,0,0,0,0,110038,11],
[6736,26,0,6620,4,0,0,2,139,111836,28,421,413,0,0,0,83887360,0,0,0,3,18774,1,111864,107,111971,125,0,0,0,0,1,0,0,0,0,110038,11],
[6762,11,0,6620,4,0,0,1,113,112096,17,422,414,0,0,0,83886080,0,0,0,3,18774,1,112113,121,0,0,0,0,81899,6,3,0,0,0,0,110038,11],
[6773,13,0,6620,4,0,0,1,28,112234,18,423,415,0,0,0,83886080,0,0,0,3,4294967295,0,81921,102,0,0,0,0,0,0,11,0,0,0,0,110038,11],
[6786,8,0,6620,4,0,0,1,61,112252,13,424,416,0,0,0,83886080,0,0,0,3,4294967295,0,112265,72,82337,57,0,0,0,0,31,0,0,0,0,110038,11],
[6794,14,0,6620,4,0,0,1,113,112337,31,425,417,0,0,0,83886080,0,0,0,3,18774,1,82423,113,0,0,0,0,21794,7,4,0,0,0,0,110038,11],
[6808,13,0,6620,4,0,0,1,113,112368,18,426,418,0,0,0,83886080,0,0,0,3,18774,1,112386,95,82646,25,0,0,21794,7,4,0,0,0,0,110038,11],
[6821,20,0,6620,4,0,0,1,113,112481,22,427,419,0,0,0,83887104,0,0,0,3,18774,1,112503,99,0,0,0,0,21794,7,4,0,0,0,0,110038,11],
[6841,14,0,6620,4,0,0,2,113,112602,16,428,420,0,0,0,83886080,0,0,0,3,18774,1,112618,141,112759,431,113190,57,21794,7,4,0,0,0,0,110038,11],
[6855,18,0,6620,4,0,0,2,106,113247,20,429,421,0,0,0,83886080,0,0,0,3,18774,1,113267,142,113409,62,0,0,22334,5,6,0,0,0,0,110038,11],
[6873,16,0,6620,4,0,0,0,139,113471,18,430,422,0,0,0,83888128,0,0,0,3,18774,1,113489,78,0,0,0,0,0,0,1,0,0,0,0,110038,11],
[6889,18,0,6620,4,0,0,0,139,113567,20,431,423,0,0,0,83887360,0,0,0,3,18774,1,113587,87,0,0,0,0,0,0,1,0,0,0,0,110038,11],
[6907,14,0,6620,4,0,0,1,113,113674,16,432,424,0,0,0,83886080,0,0,0,3,18774,1,113690,97,0,0,0,0,61635,9,2,0,0,0,0,110038,11],
[6921,14,0,6620,4,0,0,1,113,113787,16,433,425,0,0,0,83886080,0,0,0,3,18774,1,113803,108,0,0,0,0,80170,9,2,0,0,0,0,110038,11],
[6935,32,0,18775,4,0,0,1,139,113911,39,434,426,0,0,0,67174400,0,0,0,0,4294967295,0,113950,119,0,0,0,0,0,0,1,0,0,0,0,45378,10],
[6967,19,0,6620,4,0,0,1,106,114069,24,435,427,0,0,0,67174400,0,0,0,0,4294967295,0,114093,114,0,0,0,0,22334,5,6,0,0,0,0,110038,11],
[6986,23,0,6620,4,0,0,1,120,114207,21,436,428,0,0,0,67174400,0,0,0,0,4294967295,0,114228,105,0,0,0,0,0,0,15,0,0,0,0,110038,11],
[7009,14,0,6620,4,0,0,1,113,114333,19,437,429,0,0,0,83886080,0,0,0,3,18774,1,114352,73,0,0,0,0,11083,9,3,0,0,0,0,110038,11],
[7023,10,0,6620,4,0,0,1,139,114425,15,438,430,0,0,0,83886080,0,0,0,3,18774,1,83162,63,83225,83,0,0,0,0,1,0,0,0,0,110038,11],
[7033,13,0,6620,4,0,0,0,139,114440,15,439,431,0,0,0,83886080,0,0,0,3,18774,1,114455,108,114563,401,114964,33,0,0,1,0,0,0,0,110038,11],
[7046,16,0,6620,4,0,0,1,28,114997,21,440,432,0,0,0,83886336,0,0,0,3,4294967295,0,83327,132,0,0,0,0,0,0,11,0,0,0,0,110038,11],
[7062,29,0,6620,4,0,0,1,139,115018,31,441,433,0,0,0,83886336,0,0,0,3,18774,1,115049,78,115127,63,0,0,0,0,1,0,0,0,0,110038,11],
[7091,11,0,18775,4,0,0,1,24,115190,6,442,434,0,0,0,83886080,0,0,0,31,4294967295,0,115196,91,115287,478,115765,42,0,0,11,0,0,0,0,18908,7],
[7102,21,0,18775,4,0,0,1,106,115807,21,443,435,0,0,0,83886080,0,0,0,31,18774,1,115828,90,115918,389,116307,54,61635,9,2,0,0,0,0,18908,7],
[7123,21,0,18775,4,0,0,1,106,116361,21,444,436,0,0,0,83886080,0,0,0,31,18774,1,116382,115,0,0,0,0,80170,9,2,0,0,0,0,18908,7],
[7144,7,0,6620,4,0,0,1,120,116497,22,445,437,0,0,0,83886080,0,0,0,3,4294967295,0,116519,56,0,0,0,0,0,0,11,0,0,0,0,110038,11],
[7151,10,0,6620,4,0,0,1,120,116497,22,445,437,0,0,0,83886080,0,0,0,3,4294967295,0,116575,90,83738,103,0,0,0,0,11,0,0,0,0,110038,11],
[7161,17,0,6620,4,0,0,1,120,116497,22,445,437,0,0,0,83886080,0,0,0,3,4294967295,0,116519,56,0,0,0,0,0,0,11,0,0,0,0,110038,11],
[7178,16,0,6620,4,0,0,1,3,116665,18,446,438,0,0,0,83886080,0,0,0,3,4294967295,0,116683,116,0,0,0,0,0,0,0,0,0,0,0,110038,11],
[7194,30,0,6620,4,0,0,1,41,116799,9,447,439,0,0,0,83890176,0,0,0,3,4294967295,0,116808,75,0,0,0,0,0,0,0,0,0,0,0,110038,11],
[7224,24,0,6620,4,0,0,1,42,109368,6,448,440,0,0,0,83886080,0,0,0,3,4294967295,0,116883,95,116978,172,0,0,0,0,11,0,0,0,0,110038,11],
[7248,12,0,6620,4,0,0,1,113,117150,24,449,441,0,0,0,83886080,0,0,0,3,18774,1,117174,97,117271,417,117688,46,21794,7,4,0,0,0,0,110038,11],
[7260,7,0,6620,4,0,0,1,28,117734,22,450,442,0,0,0,83886080,0,0,0,3,4294967295,0,117756,127,117883,377,118260,64,0,0,11,0,0,0,0,110038,11],
[7267,13,0,6620,4,0,0,1,62,109368,6,451,443,0,18,1,83886080,0,0,0,3,4294967295,0,118324,111,118435,108,118543,76,0,0,0,0,0,0,0,110038,11],
[7280,8,0,6620,4,0,0,1,140,118619,13,452,444,0,0,0,83886080,0,0,0,3,4294967295,0,118632,71,82337,57,0,0,0,0,30,0,0,0,0,110038,11],
[7288,13,0,6620,4,0,0,1,43,109368,6,453,445,0,0,0,83886080,0,0,0,3,4294967295,0,118703,118,85144,70,118821,27,0,0,13,0,0,0,0,110038,11],
[7301,14,0,6620,4,0,0,2,120,118848,19,454,446,0,0,0,83886080,0,0,0,3,4294967295,0,118867,135,85397,259,119002,58,0,0,0,0,0,0,0,110038,11],
[7315,20,0,6620,4,0,0,1,40,109368,6,455,447,0,0,0,83886080,0,0,0,3,4294967295,0,119060,127,85845,98,119187,41,0,0,0,0,0,0,0,110038,11],
[7335,16,0,6620,4,0,0,1,44,109368,6,456,448,0,0,0,83886080,0,0,0,3,4294967295,0,119228,76,86064,122,119304,38,0,0,0,0,0,0,0,110038,11],
[7351,15,0,6620,4,0,0,2,45,109368,6,457,449,0,0,0,83886080,0,0,0,3,4294967295,0,119342,108,0,0,0,0,86337,5,2,0,0,0,0,110038,11],
[7366,8,0,6620,4,0,0,1,28,119450,16,458,450,0,0,0,83886080,0,0,0,3,4294967295,0,119466,119,119585,52,0,0,0,0,28,0,0,0,0,110038,11],
[7374,15,0,6620,4,0,0,0,139,119637,17,459,451,0,0,0,83886080,0,0,0,3,18774,1,119654,123,119777,370,120147,48,0,0,1,0,0,0,0,110038,11],
[7389,12,0,6620,4,0,0,1,113,114333,19,437,429,0,0,0,83886080,0,0,0,3,18774,1,120195,70,0,0,0,0,11083,9,3,0,0,0,0,110038,11],
[7401,9,0,6620,4,0,0,1,46,109368,6,460,452,0,0,0,83886080,0,0,0,3,4294967295,0,120265,88,86504,106,0,0,0,0,11,0,0,0,0,110038,11],
[7410,13,0,18775,4,0,0,1,24,120353,8,461,453,0,0,0,83890176,0,0,0,31,4294967295,0,120361,95,120456,117,0,0,0,0,11,0,0,0,0,18908,7],
[7423,10,0,6620,4,0,0,1,39,109368,6,462,405,0,0,0,83886080,0,0,0,3,4294967295,0,120573,51,0,0,0,0,0,0,11,0,0,0,0,110038,11],
[7433,5,0,6620,4,0,0,1,63,109368,6,463,454,0,18,1,83886080,0,0,0,3,4294967295,0,120624,73,120697,468,121165,82,0,0,12,0,0,0,0,110038,11],
[7438,17,0,6620,4,0,0,0,139,121247,24,464,455,0,18,1,83886080,0,0,0,3,18774,1,121271,92,0,0,0,0,0,0,1,0,0,0,0,110038,11],
[7455,21,0,6620,4,0,0,1,120,121363,28,465,456,0,18,1,83886080,0,0,0,3,4294967295,0,121391,95,0,0,0,0,0,0,0,0,0,0,0,110038,11],
[7476,12,0,18775,4,0,0,1,27,121486,7,466,457,0,18,1,83886080,0,0,0,31,4294967295,0,121493,98,121591,99,0,0,0,0,12,0,0,0,0,18908,7],
[7488,22,0,18775,4,0,0,1,106,121690,22,467,458,0,18,1,83886080,0,0,0,31,18774,1,121712,93,0,0,0,0,61635,9,2,0,0,0,0,18908,7],
[7510,22,0,18775,4,0,0,1,106,121805,22,468,459,0,18,1,83886080,0,0,0,31,18774,1,121827,83,0,0,0,0,80170,9,2,0,0,0,0,18908,7],
[7532,6,0,6620,4,0,0,1,64,109368,6,469,460,0,18,1,83886080,0,0,0,3,4294967295,0,121910,134,122044,100,122144,64,0,0,22,7532,6,0,0,110038,11],
[7538,4,0,18775,4,0,0,1,113,122208,11,470,461,2,0,0,83886080,0,0,0,31,18774,1,122219,111,122330,436,122766,23,21794,7,4,0,0,0,0,1383,7],
[7542,4,0,18775,4,0,0,1,109,23340,4,471,462,1,0,0,67174400,0,0,0,0,4294967295,0,122789,123,0,0,0,0,0,0,28,0,0,0,0,45378,10],
[7546,6,0,18775,4,0,0,1,86,122912,22,472,463,1,0,0,83886080,0,0,0,31,4294967295,0,122934,58,122992,416,123408,51,0,0,45,0,0,0,0,71629,5],
[7552,12,0,18775,4,0,0,1,86,122912,22,473,463,1,0,0,83886080,0,0,0,31,4294967295,0,123459,60,0,0,0,0,0,0,45,0,0,0,0,71629,5],
[7564,6,0,18775,4,0,0,1,86,123519,22,474,464,1,0,0,83886080,0,0,0,31,4294967295,0,123541,95,123636,361,123997,40,0,0,45,0,0,0,0,71629,5],
[7570,9,0,18775,4,0,0,1,86,124037,25,475,465,1,0,0,83886080,0,0,0,31,4294967295,0,124062,84,124146,363,124509,56,0,0,45,0,0,0,0,71629,5],
[7579,7,0,18775,4,0,0,1,86,124565,23,476,466,1,0,0,83886080,0,0,0,31,4294967295,0,124588,61,124649,372,125021,44,0,0,45,0,0,0,0,71629,5],
[7586,11,0,18775,4,0,0,1,86,125065,27,477,467,1,0,0,83887616,0,0,0,31,4294967295,0,125092,80,0,0,0,0,0,0,45,0,0,0,0,71629,5],
[7597,17,0,18775,4,0,0,1,86,125172,33,478,468,1,0,1,83889152,0,0,0,31,4294967295,0,125205,92,0,0,0,0,0,0,45,0,0,0,0,71629,5],
[7614,10,0,18775,4,0,0,1,86,125297,26,479,469,1,0,0,83886080,0,0,0,31,4294967295,0,125323,84,125407,365,125772,60,0,0,45,0,0,0,0,71629,5],
[7624,10,0,18775,4,0,0,1,86,125832,26,480,470,1,0,0,83886080,0,0,0,31,4294967295,0,125858,105,125963,321,126284,40,0,0,45,0,0,0,0,71629,5],
[7634,13,0,18775,4,0,0,1,86,126324,29,481,471,1,0,0,83886080,0,0,0,31,4294967295,0,126353,72,126425,345,126770,59,0,0,45,0,0,0,0,71629,5],
[7647,11,0,18775,4,0,0,1,86,126829,27,482,472,1,0,0,83886080,0,0,0,31,4294967295,0,126856,65,126921,379,127300,59,0,0,45,0,0,0,0,71629,5],
[7658,15,0,18775,4,0,0,1,86,127359,31,483,473,1,0,0,83887616,0,0,0,31,4294967295,0,127390,76,0,0,0,0,0,0,45,0,0,0,0,71629,5],
[7673,21,0,18775,4,0,0,1,86,127466,37,484,474,1,0,1,83889152,0,0,0,31,4294967295,0,127503,100,0,0,0,0,0,0,45,0,0,0,0,71629,5],
[7694,10,0,18775,4,0,0,1,86,127603,26,485,475,1,0,0,83886080,0,0,0,31,4294967295,0,127629,110,127739,496,128235,43,0,0,45,0,0,0,0,71629,5],
[7704,13,0,18775,4,0,0,1,86,128278,29,486,476,1,0,0,83886080,0,0,0,31,4294967295,0,128307,88,0,0,0,0,0,0,45,0,0,0,0,71629,5],
[7717,13,0,18775,4,0,0,0,86,128395,29,487,477,1,0,0,83886080,0,0,0,31,4294967295,0,128424,93,0,0,0,0,0,0,47,0,0,0,0,71629,5],
[7730,6,0,18775,4,0,0,1,86,128517,22,488,478,1,0,0,83886080,0,0,0,31,4294967295,0,128539,100,128639,388,129027,40,0,0,45,0,0,0,0,71629,5],
[7736,9,0,18775,4,0,0,1,86,129067,25,489,479,1,0,0,83886080,0,0,0,31,4294967295,0,129092,83,0,0,0,0,0,0,45,0,0,0,0,71629,5],
[7745,9,0,18775,4,0,0,0,86,129175,25,490,480,1,0,0,83886080,0,0,0,31,4294967295,0,129200,90,0,0,0,0,0,0,47,0,0,0,0,71629,5],
[7754,5,0,18775,4,0,0,1,86,122912,22,491,463,1,0,0,83886080,0,0,0,31,4294967295,0,123459,60,0,0,0,0,0,0,45,0,0,0,0,71629,5],
[7759,5,0,18775,4,0,0,1,86,123519,22,492,464,1,0,0,83886080,0,0,0,31,4294967295,0,129290,91,0,0,0,0,0,0,45,0,0,0,0,71629,5],
[7764,8,0,18775,4,0,0,1,86,124037,25,493,465,1,0,0,83886080,0,0,0,31,4294967295,0,129381,59,0,0,0,0,0,0,45,0,0,0,0,71629,5],
[7772,8,0,18775,4,0,0,1,86,129067,25,494,479,1,0,0,83886080,0,0,0,31,4294967295,0,129440,64,0,0,0,0,0,0,45,0,0,0,0,71629,5],
[7780,18,0,18775,4,0,0,0,139,129504,25,495,481,0,0,0,83886080,0,0,0,31,18774,1,129529,79,0,0,0,0,0,0,1,0,0,0,0,23324,16],
[7798,14,0,18775,4,0,0,0,139,129608,21,496,482,0,0,0,83886080,0,0,0,31,18774,1,129629,90,129719,372,130091,79,0,0,1,0,0,0,0,18388,7],
[7812,19,0,18775,4,0,0,0,139,130170,26,497,483,0,0,0,83886080,0,0,0,31,18774,1,130196,96,130292,391,130683,57,0,0,1,0,0,0,0,18388,7],
[7831,13,0,18775,4,0,0,1,111,23340,4,498,484,1,0,0,83886080,0,0,0,31,4294967295,0,130740,81,130821,381,131202,47,0,0,31,0,0,0,0,19450,10],
[7844,13,0,18775,4,0,0,1,112,23340,4,499,485,1,0,0,83886080,0,0,0,31,4294967295,0,131249,98,131347,434,131202,47,0,0,30,0,0,0,0,19450,10],
[7857,21,0,18775,4,0,0,0,139,131781,28,500,486,0,0,0,83886080,0,0,0,31,18774,1,131809,95,0,0,0,0,0,0,1,0,0,0,0,2657,7],
[7878,22,0,18775,4,0,0,0,139,131781,28,500,486,0,0,0,83886080,0,0,0,31,18774,1,131904,79,0,0,0,0,0,0,1,0,0,0,0,2657,7],
[7900,6,0,11758,6,0,0,1,28,131983,15,501,487,0,0,0,83886080,0,0,0,3,4294967295,0,131998,126,132124,359,132483,51,0,0,32,0,0,0,0,11758,6],
[7906,7,0,18775,4,0,0,1,74,23340,4,502,488,1,0,0,83886080,0,0,0,31,4294967295,0,132534,82,132616,202,0,0,0,0,17,0,0,0,0,27182,13],
[7913,7,0,18775,4,0,0,1,74,23340,4,503,489,0,0,0,83886080,0,0,0,31,4294967295,0,132818,79,132897,180,0,0,0,0,17,0,0,0,0,27182,13],
[7920,3,0,18775,4,0,0,1,77,23340,4,504,490,1,0,0,83886080,0,0,0,31,4294967295,0,133077,100,133177,434,133611,58,0,0,17,0,0,0,0,26850,7],
[7923,9,0,11758,6,0,0,1,65,23340,4,505,491,1,0,0,83886080,0,0,0,3,4294967295,0,133669,119,133788,64,133852,36,0,0,17,0,0,0,0,11758,6],
[7932,16,0,11758,6,0,0,1,65,23340,4,506,492,1,0,0,83886080,0,0,0,3,4294967295,0,133888,75,0,0,0,0,0,0,17,0,0,0,0,11758,6],
[7948,12,0,18775,4,0,0,1,28,133963,19,507,493,1,0,0,83886336,0,0,0,31,4294967295,0,133982,102,0,0,0,0,0,0,14,0,0,0,0,27182,13],
[7960,13,0,18775,4,0,0,1,28,134084,20,508,494,1,0,0,83886336,0,0,0,31,4294967295,0,134104,103,0,0,0,0,0,0,14,0,0,0,0,27182,13],
[7973,6,0,18775,4,0,0,1,95,23340,4,509,495,1,0,0,83886080,0,0,0,31,4294967295,0,134207,106,0,0,0,0,0,0,0,0,0,0,0,10916,7],
[7979,4,0,18775,4,0,0,1,120,134313,11,510,496,0,32,1,83886080,0,0,0,0,4294967295,0,134355,124,0,0,0,0,0,0,0,0,0,0,0,33161,10],
[7983,11,0,18775,4,0,0,1,120,134479,18,511,497,0,33,2,83886080,0,0,0,0,4294967295,0,134522,85,0,0,0,0,0,0,0,0,0,0,0,33161,10],
[7994,8,0,18775,4,0,0,1,28,134607,15,512,498,0,32,1,83886080,0,0,0,0,4294967295,0,134622,105,0,0,0,0,0,0,0,0,0,0,0,33161,10],
[8002,8,0,18775,4,0,0,1,28,134727,15,513,499,0,32,1,83886080,0,0,0,0,4294967295,0,134742,105,0,0,0,0,0,0,0,0,0,0,0,33161,10],
[8010,5,0,18775,4,0,0,1,28,134847,12,514,500,0,33,2,83886080,0,0,0,0,4294967295,0,134859,132,0,0,0,0,0,0,0,0,0,0,0,33161,10],
[8015,6,0,18775,4,0,0,0,139,134991,13,515,501,0,0,0,83886080,0,0,0,31,18774,1,135004,84,135088,434,135522,60,0,0,1,0,0,0,0,33161,10],
[8021,8,0,18775,4,0,0,1,120,135582,14,516,502,0,32,1,83886080,0,0,0,0,4294967295,0,135596,64,0,0,0,0,0,0,14,0,0,0,0,33161,10],
[8029,7,0,18775,4,0,0,1,120,135582,14,516,502,0,32,1,83886080,0,0,0,0,4294967295,0,135660,85,0,0,0,0,0,0,14,0,0,0,0,33161,10],
[8036,2,106,18775,4,0,0,1,78,23340,4,517,503,1,35,1,83886080,0,0,0,31,4294967295,0,135755,68,0,0,0,0,0,0,17,0,0,0,0,26850,7],
[8038,4,106,18775,4,0,0,1,78,23340,4,518,503,1,35,1,83886080,0,0,0,31,4294967295,0,135823,129,135952,193,0,0,0,0,17,0,0,0,0,26850,7],
[8042,9,0,136145,3,0,0,1,28,136148,13,519,504,0,0,0,83886080,0,0,0,0,4294967295,0,136161,77,0,0,0,0,0,0,32,0,0,0,0,52136,12],
[8051,13,0,136145,3,0,0,1,28,136238,15,520,505,0,0,0,83886080,0,0,0,0,4294967295,0,136253,111,0,0,0,0,0,0,13,0,0,0,0,52136,12],
[8064,14,0,136145,3,0,0,1,28,136364,18,521,506,0,0,0,83886080,0,0,0,0,4294967295,0,136382,108,0,0,0,0,0,0,32,0,0,0,0,52136,12],
[8078,7,0,136145,3,0,0,1,28,136490,10,522,507,0,0,0,83886080,0,0,0,0,4294967295,0,136500,97,0,0,0,0,0,0,0,0,0,0,0,52136,12],
[8085,5,0,8085,5,0,0,1,120,136597,11,523,508,0,0,0,83886080,0,0,0,0,4294967295,0,136608,115,0,0,0,0,0,0,33,0,0,0,0,52136,12],
[8090,3,0,18775,4,0,0,2,113,136723,16,524,509,0,36,2,83886080,0,0,0,31,18774,1,136753,140,136893,105,0,0,20073,8,3,0,0,0,0,27518,18],
[8093,4,0,18775,4,0,0,0,139,136998,11,525,510,0,0,0,83886080,0,0,0,31,18774,1,137009,114,137123,389,137512,56,0,0,1,0,0,0,0,41304,12],
[8097,9,0,18775,4,0,0,0,139,137568,16,526,511,0,0,0,83886080,0,0,0,31,18774,1,137584,111,137695,432,138127,70,0,0,1,0,0,0,0,41304,12],
[8106,4,0,8106,4,0,0,1,79,23340,4,527,512,1,0,0,83886080,0,0,0,0,4294967295,0,138197,110,138307,144,0,0,0,0,43,0,0,0,0,95261,9],
[8110,11,0,8106,4,0,0,0,66,23340,4,528,513,1,0,0,83886080,0,0,0,0,4294967295,0,138451,101,0,0,0,0,0,0,1,0,0,0,0,95261,9],
[8121,16,0,8106,4,0,0,0,67,23340,4,529,514,1,0,0,83886080,0,0,0,0,4294967295,0,138552,92,0,0,0,0,0,0,1,0,0,0,0,95261,9],
[8137,6,0,18775,4,0,0,1,68,23340,4,530,515,2,18,1,83886080,0,0,0,31,4294967295,0,138644,142,138786,270,0,0,0,0,39,0,0,0,0,8137,6],
[8143,20,0,18775,4,0,0,1,10,23340,4,531,516,2,18,1,83886080,0,0,0,31,4294967295,0,139056,99,0,0,0,0,0,0,18,0,0,0,0,23831,16],
[8163,11,0,18775,4,0,0,1,15,23340,4,532,144,2,18,1,83886080,0,0,0,31,4294967295,0,139155,109,139264,77,0,0,0,0,20,0,0,0,0,23831,16],
[8174,16,0,54637,9,0,0,1,16,23340,4,533,142,2,18,1,83886080,0,0,0,0,4294967295,0,54722,75,0,0,0,0,0,0,39,0,0,0,0,54704,9],
[8190,16,0,54637,9,0,0,1,16,23340,4,534,142,2,18,1,83886080,0,0,0,0,4294967295,0,139341,111,0,0,0,0,0,0,39,0,0,0,0,54704,9],
[8206,12,0,18775,4,0,0,1,69,23340,4,535,517,2,18,1,83886080,0,0,0,31,4294967295,0,139452,65,0,0,0,0,0,0,39,0,0,0,0,8137,6],
[8218,26,0,18775,4,0,0,1,113,139517,33,536,518,2,18,1,83886336,0,0,0,31,18774,1,139550,125,0,0,0,0,21794,7,4,0,0,0,0,8137,6],
[8244,11,0,18775,4,0,0,1,113,139675,18,537,519,2,18,1,83886080,0,0,0,31,18774,1,139693,93,0,0,0,0,21794,7,4,0,0,0,0,8137,6],
[8255,11,0,18775,4,0,0,1,69,23340,4,538,520,2,18,1,83886080,0,0,0,31,4294967295,0,139786,95,0,0,0,0,0,0,39,0,0,0,0,8137,6],
[8266,11,0,18775,4,0,0,1,69,23340,4,539,521,2,18,1,83886080,0,0,0,31,4294967295,0,139881,92,139973,168,0,0,0,0,39,0,0,0,0,8137,6],
[8277,12,0,18775,4,0,0,1,70,23340,4,540,522,2,18,1,83886080,0,0,0,31,4294967295,0,140141,122,140263,92,0,0,0,0,39,0,0,0,0,8137,6],
[8289,11,0,18775,4,0,0,1,71,23340,4,541,523,2,18,1,83886080,0,0,0,31,4294967295,0,140355,83,140438,88,0,0,0,0,39,0,0,0,0,8137,6],
[8300,18,0,18775,4,0,0,1,69,23340,4,542,524,2,18,1,83886080,0,0,0,31,4294967295,0,140526,71,0,0,0,0,0,0,39,0,0,0,0,8137,6],
[8318,16,0,18775,4,0,0,1,69,23340,4,543,525,2,18,1,83886080,0,0,0,31,4294967295,0,140597,82,140679,67,0,0,0,0,39,0,0,0,0,8137,6],
[8334,13,0,18775,4,0,0,1,72,23340,4,544,526,2,18,1,83886080,0,0,0,31,4294967295,0,140746,88,0,0,0,0,0,0,39,0,0,0,0,8137,6],
[8347,13,0,18775,4,0,0,1,73,23340,4,545,527,2,18,1,83886080,0,0,0,31,4294967295,0,140834,94,0,0,0,0,0,0,39,0,0,0,0,8137,6],
[8360,27,0,18775,4,0,0,1,106,140928,34,546,528,0,18,1,83886080,0,0,0,31,18774,1,140962,79,141041,79,0,0,22334,5,6,0,0,0,0,8137,6],
[8387,22,0,18775,4,0,0,1,105,141120,29,547,529,0,18,1,83886080,0,0,0,31,18774,1,141149,79,141041,79,0,0,22334,5,6,0,0,0,0,8137,6],
[8409,12,0,18775,4,0,0,1,69,23340,4,548,530,2,18,1,83886080,0,0,0,31,4294967295,0,141228,84,0,0,0,0,0,0,39,0,0,0,0,8137,6],
[8421,21,0,18775,4,0,0,1,113,141312,28,549,531,2,18,1,83886080,0,0,0,31,18774,1,141340,126,0,0,0,0,21794,7,4,0,0,0,0,8137,6],
[8442,26,0,18775,4,0,0,1,10,23340,4,550,532,2,18,1,83886080,0,0,0,31,4294967295,0,141466,111,0,0,0,0,0,0,18,0,0,0,0,23831,16],
[8468,27,0,18775,4,0,0,1,10,23340,4,551,533,2,18,1,83886080,0,0,0,31,4294967295,0,141577,108,0,0,0,0,0,0,18,0,0,0,0,23831,16],
[8495,16,0,18775,4,0,0,1,113,141685,23,552,534,2,18,1,83886080,0,0,0,31,18774,1,141708,90,0,0,0,0,21794,7,4,0,0,0,0,8137,6],
[8511,13,0,18775,4,0,0,1,69,23340,4,553,535,2,18,1,83886080,0,0,0,31,4294967295,0,141798,108,0,0,0,0,0,0,39,0,0,0,0,8137,6],
[8524,7,0,18775,4,0,0,1,28,134847,12,514,500,0,33,2,83886080,0,0,0,0,4294967295,0,141906,76,0,0,0,0,0,0,0,0,0,0,0,33161,10],
[8531,8,0,18775,4,0,0,1,115,141982,18,554,536,0,0,0,83886080,0,0,0,31,18774,1,142000,103,142103,517,142620,35,27356,9,7,0,0,0,0,27518,18],
[8539,11,0,18775,4,0,0,1,113,142655,24,555,537,0,0,0,83886080,0,0,0,31,18774,1,142679,129,142808,104,0,0,11083,9,3,0,0,0,0,27518,18],
[8550,10,0,18775,4,0,0,1,106,142912,17,556,538,0,0,0,83886080,0,0,0,31,18774,1,142929,106,143035,463,143498,29,22334,5,6,0,0,0,0,23324,16],
[8560,6,108,18775,4,0,0,1,113,143530,19,557,539,1,0,0,83886080,0,38,4,31,143527,3,143569,93,143662,382,144044,13,100541,11,3,0,0,0,0,18908,7],
[8566,18,0,18775,4,0,0,1,28,21016,20,6,6,2,0,0,83886336,0,0,0,31,4294967295,0,21890,93,0,0,0,0,0,0,38,0,0,0,0,21005,11],
[8584,18,0,18775,4,0,0,1,28,144057,25,558,540,0,0,0,83886080,0,0,0,31,4294967295,0,144082,116,0,0,0,0,0,0,13,0,0,0,0,19176,23],
[8602,23,0,18775,4,0,0,1,28,144198,30,559,541,0,31,1,83886080,0,0,0,31,4294967295,0,144228,82,0,0,0,0,0,0,13,0,0,0,0,19176,23],
[8625,11,0,18775,4,0,0,1,120,144310,18,560,542,0,0,0,83886080,0,0,0,31,4294967295,0,144328,90,144418,24,0,0,0,0,23,0,0,42,1,19176,23],
[8636,5,0,18775,4,0,0,1,113,144448,12,561,543,0,0,0,83886080,0,0,0,31,18774,1,144460,116,0,0,0,0,8636,5,3,0,0,0,0,19176,23],
[8641,7,0,18775,4,0,0,0,139,144576,27,562,544,0,0,0,83886080,0,0,0,31,18774,1,144603,96,144699,320,145019,52,0,0,1,0,0,0,0,145071,10],
[8648,7,0,18775,4,0,0,0,139,145081,27,563,545,0,0,0,83886080,0,0,0,31,18774,1,145108,96,145204,305,145509,37,0,0,1,0,0,0,0,145071,10],
[8655,9,0,18775,4,0,0,1,28,21983,22,11,11,6,0,1,83886080,0,0,0,31,4294967295,0,145546,99,145645,242,145887,65,0,0,38,0,0,0,0,21005,11],
[8664,14,0,18775,4,0,0,1,120,145952,21,564,546,0,0,0,83886080,0,0,0,31,4294967295,0,145973,94,146067,412,146479,97,0,0,14,0,0,0,0,145071,10],
[8678,7,0,18775,4,0,0,1,106,146576,26,565,547,0,0,0,83886080,0,0,0,31,18774,1,146602,96,0,0,0,0,22334,5,6,0,0,0,0,145071,10],
[8685,8,0,18775,4,0,0,2,84,23340,4,566,548,0,0,0,83886080,0,0,0,31,4294967295,0,146698,120,146818,425,147243,34,0,0,26,0,0,0,0,145071,10],
[8693,9,0,18775,4,0,0,1,21,147277,22,567,549,6,0,1,83886080,0,0,0,31,4294967295,0,147299,55,147354,148,0,0,0,0,24,0,0,0,0,21005,11],
[8702,11,0,18775,4,0,0,1,28,147502,29,568,550,6,0,0,83886080,0,0,0,31,4294967295,0,147531,113,147644,264,147908,68,0,0,0,0,0,0,0,21005,11],
[8713,10,0,18775,4,0,0,1,21,147976,23,569,551,6,0,1,83886080,0,0,0,31,4294967295,0,147999,101,148100,142,0,0,0,0,24,0,0,0,0,21005,11],
[8723,10,0,18775,4,0,0,1,120,148242,16,570,552,0,0,0,83886080,0,0,0,31,4294967295,0,148258,98,148356,482,148838,79,0,0,27,0,0,0,0,148917,7],
[8733,19,0,18775,4,0,0,0,139,148924,25,571,553,0,0,0,83886080,0,0,0,31,18774,1,148949,84,0,0,0,0,0,0,1,0,0,0,0,148917,7],
[8752,11,0,18775,4,0,0,1,139,149033,30,572,554,0,0,0,83886080,0,0,0,31,18774,1,149063,118,149181,113,0,0,0,0,1,0,0,0,0,145071,10],
[8763,10,0,18775,4,0,0,0,139,149294,17,573,555,6,0,0,83886080,0,43,4,31,18774,1,149341,106,149447,389,149836,63,0,0,1,0,0,0,0,145071,10],
[8773,18,0,18775,4,0,0,1,106,149899,25,574,556,0,0,0,83886080,0,0,0,31,22220,4,149924,109,0,0,0,0,22334,5,6,0,0,0,0,145071,10],
[8791,21,0,18775,4,0,0,0,139,150033,28,575,557,0,0,0,83886080,0,0,0,31,18774,1,150061,104,0,0,0,0,0,0,1,0,0,0,0,145071,10],
[8812,17,0,18775,4,0,0,0,139,150165,24,576,558,0,0,0,83886080,0,0,0,31,18774,1,150189,105,0,0,0,0,0,0,1,0,0,0,0,145071,10],
[8829,11,0,18775,4,0,0,1,106,150294,18,577,559,6,0,0,83886080,0,47,4,31,18774,1,150322,107,150429,397,150826,54,22334,5,6,0,0,0,0,145071,10],
[8840,10,0,18775,4,0,0,0,139,150880,17,578,560,0,0,0,83886080,0,0,0,31,18774,1,150897,114,0,0,0,0,0,0,1,0,0,0,0,145071,10],
[8850,10,0,18775,4,0,0,2,84,23340,4,579,548,0,0,0,83886080,0,0,0,31,4294967295,0,151011,104,0,0,0,0,0,0,26,0,0,0,0,145071,10],
[8860,10,0,18775,4,0,0,0,139,151115,17,580,561,0,0,0,83886080,0,0,0,31,18774,1,151132,128,151260,151,0,0,0,0,1,0,0,0,0,145071,10],
[8870,15,0,18775,4,0,0,1,28,151411,33,581,562,6,0,0,83886080,0,0,0,31,4294967295,0,151444,85,0,0,0,0,0,0,0,0,0,0,0,21005,11],
[8885,13,0,18775,4,0,0,1,19,151529,20,582,563,16384,0,1,83886080,0,0,0,31,4294967295,0,151549,99,0,0,0,0,0,0,25,0,0,0,0,21005,11],
[8898,9,0,18775,4,0,0,1,19,151648,16,583,564,6,0,1,83886080,0,0,0,31,4294967295,0,151664,87,151751,383,152134,81,0,0,25,0,0,0,0,21005,11],
[8907,12,0,18775,4,0,0,1,139,152215,31,584,565,0,0,0,83886080,0,0,0,31,18774,1,152246,135,0,0,0,0,0,0,1,0,0,0,0,145071,10],
[8919,8,0,18775,4,0,0,1,113,152381,27,585,566,0,0,0,83886080,0,0,0,31,18774,1,152408,113,152521,311,152832,38,66073,12,5,0,0,0,0,145071,10],
[8927,10,0,18775,4,0,0,1,114,152870,8,586,567,6,0,0,83886080,0,0,0,31,4294967295,0,152878,95,0,0,0,0,0,0,11,0,0,0,0,145071,10],
[8937,10,0,18775,4,0,0,2,114,152973,8,587,568,6,0,0,83886080,0,0,0,31,4294967295,0,152981,126,0,0,0,0,0,0,0,0,0,0,0,145071,10],
[8947,12,0,18775,4,0,0,0,139,153107,19,588,569,0,0,0,83886080,0,0,0,31,18774,1,153126,80,0,0,0,0,0,0,1,0,0,0,0,145071,10],
[8959,19,0,18775,4,0,0,0,139,153206,42,589,570,0,0,0,83886080,0,0,0,31,18774,1,153248,78,153326,432,153758,55,0,0,1,0,0,0,0,145071,10],
[8978,8,0,18775,4,0,0,0,139,153813,27,590,571,0,0,0,83886080,0,0,0,31,18774,1,153840,88,0,0,0,0,0,0,1,0,0,0,0,145071,10],
[8986,10,0,153928,6,0,0,1,114,153934,8,591,572,6,0,0,83886080,0,0,0,0,4294967295,0,153942,112,0,0,0,0,0,0,43,0,0,0,0,54704,9],
[8996,7,0,18775,4,0,0,2,84,23340,4,592,548,0,0,0,83886080,0,0,0,31,4294967295,0,154054,62,0,0,0,0,0,0,26,0,0,0,0,145071,10],
[9003,13,0,18775,4,0,0,1,85,23340,4,593,573,0,0,0,83886080,0,0,0,31,4294967295,0,154116,101,154217,237,0,0,0,0,9,0,0,0,0,145071,10],
[9016,13,0,18775,4,0,0,0,139,154454,20,594,574,0,0,0,83886080,0,0,0,31,18774,1,154474,76,154550,527,155077,82,0,0,1,0,0,0,0,148917,7],
[9029,9,0,18775,4,0,0,1,120,148242,16,570,552,0,0,0,83886080,0,0,0,31,4294967295,0,155159,64,155223,518,155741,49,0,0,27,0,0,0,0,148917,7],
[9038,18,0,18775,4,0,0,0,139,148924,25,571,553,0,0,0,83886080,0,0,0,31,18774,1,155790,77,155867,94,0,0,0,0,1,0,0,0,0,148917,7],
[9056,6,0,18775,4,0,0,1,114,23340,4,595,575,6,0,0,83886080,0,0,0,31,4294967295,0,155961,136,156097,491,156588,63,0,0,37,0,0,0,0,145071,10],
[9062,11,0,18775,4,0,0,0,139,156651,19,596,576,0,0,0,83886080,0,0,0,31,18774,1,156670,85,0,0,0,0,0,0,1,0,0,0,0,145071,10],
[9073,10,0,18775,4,0,0,1,119,23340,4,597,577,16384,0,0,83886080,0,0,0,31,4294967295,0,156755,86,0,0,0,0,0,0,37,0,0,0,0,145071,10],
[9083,12,0,18775,4,0,0,0,139,156651,19,596,576,0,0,0,83886080,0,0,0,31,18774,1,156841,64,0,0,0,0,0,0,1,0,0,0,0,145071,10],
[9095,5,0,18775,4,0,0,1,120,156905,14,598,578,0,0,0,83886080,0,0,0,31,4294967295,0,156919,84,157003,575,157578,90,0,0,13,0,0,0,0,148917,7],
[9100,6,0,18775,4,0,0,1,120,157668,13,599,579,0,0,0,83886080,0,0,0,31,4294967295,0,157681,95,157776,492,158268,62,0,0,13,0,0,0,0,148917,7],
[9106,4,0,18775,4,0,0,1,120,158330,11,600,580,0,0,0,83886080,0,0,0,31,4294967295,0,158341,55,158396,267,0,0,0,0,23,0,0,51,11,41304,12],
[9110,9,0,18775,4,0,0,0,139,158682,16,601,581,0,0,0,83886080,0,0,0,31,18774,1,158698,65,0,0,0,0,0,0,1,0,0,0,0,41304,12],
[9119,10,0,18775,4,0,0,0,139,158682,16,601,581,0,0,0,83886080,0,0,0,31,18774,1,158763,60,0,0,0,0,0,0,1,0,0,0,0,41304,12],
[9129,8,0,18775,4,0,0,1,28,21016,20,6,6,2,0,0,83886336,0,0,0,31,4294967295,0,21890,93,0,0,0,0,0,0,38,0,0,0,0,21005,11],
[9137,3,0,9137,3,0,0,1,120,158823,14,602,582,0,0,0,83886080,0,0,0,0,4294967295,0,158837,88,158925,193,159118,53,0,0,14,0,0,0,0,9137,3],
[9140,11,0,9137,3,0,0,0,113,159171,13,603,583,0,0,0,83886080,0,62,4,0,18774,1,159197,107,159304,142,0,0,20073,8,3,0,0,0,0,9137,3],
[9151,11,0,9137,3,0,0,0,113,159446,16,604,584,0,0,0,67174400,0,0,0,0,4294967295,0,159462,113,0,0,0,0,78895,5,2,0,0,0,0,9137,3],
[9162,8,0,9137,3,0,0,1,28,159575,10,605,585,0,0,0,83886080,0,0,0,0,4294967295,0,159585,117,0,0,0,0,0,0,14,0,0,0,0,9137,3],
[9170,17,0,9137,3,0,0,1,28,159702,18,606,586,0,0,0,67174400,0,0,0,0,4294967295,0,159720,72,0,0,0,0,0,0,14,0,0,0,0,9137,3],
[9187,20,0,9137,3,0,0,1,28,159792,21,607,587,0,0,0,67174400,0,0,0,0,4294967295,0,159813,75,0,0,0,0,0,0,14,0,0,0,0,9137,3],
[9207,19,0,9137,3,0,0,1,28,159888,20,608,588,0,0,0,67174400,0,0,0,0,4294967295,0,159908,74,0,0,0,0,0,0,14,0,0,0,0,9137,3],
[9226,12,0,9137,3,0,0,1,28,159982,14,609,589,0,0,0,67174400,0,0,0,0,4294967295,0,159996,95,0,0,0,0,0,0,14,0,0,0,0,9137,3],
[9238,9,0,9137,3,0,0,0,87,23340,4,610,590,0,0,0,83886080,0,0,0,0,4294967295,0,160091,83,0,0,0,0,0,0,1,0,0,0,0,9137,3],
[9247,17,0,9137,3,0,0,0,88,23340,4,611,591,0,0,0,67174400,0,0,0,0,4294967295,0,160174,89,0,0,0,0,0,0,1,0,0,0,0,9137,3],
[9264,8,0,9137,3,0,0,0,87,23340,4,612,590,0,0,0,83886080,0,0,0,0,4294967295,0,160263,55,0,0,0,0,0,0,1,0,0,0,0,9137,3],
[9272,16,0,9137,3,0,0,0,88,23340,4,613,591,0,0,0,67174400,0,0,0,0,4294967295,0,160318,73,0,0,0,0,0,0,1,0,0,0,0,9137,3],
[9288,18,0,18775,4,0,0,0,139,160391,25,614,592,0,0,0,83886080,0,0,0,31,18774,1,160416,125,160541,509,161050,61,0,0,1,0,0,0,0,23324,16],
[9306,10,0,18775,4,0,0,1,28,161111,17,615,593,0,0,0,83886080,0,0,0,31,4294967295,0,161128,73,161201,427,161628,85,0,0,46,0,0,0,0,18908,7],
[9316,6,77,18775,4,0,0,0,139,161713,21,616,594,0,0,0,83886080,0,0,0,31,18774,1,161734,115,161849,470,162319,46,0,0,1,0,0,0,0,25685,18],
[9322,14,0,18775,4,0,0,0,139,162365,21,617,595,0,0,0,83886080,0,0,0,31,18774,1,162386,84,162470,444,162914,61,0,0,1,0,0,0,0,26984,9],
[9336,11,0,18775,4,0,0,1,28,162975,18,618,596,2,0,0,83886080,0,0,0,31,4294967295,0,162993,112,163105,192,0,0,0,0,13,0,0,0,0,22203,17],
[9347,8,0,18775,4,0,0,1,113,163297,15,619,597,0,0,0,83886080,0,0,0,31,26469,2,163312,68,0,0,0,0,41304,12,3,0,0,0,0,26602,6],
[9355,6,0,18775,4,0,0,1,113,163380,23,620,598,0,0,0,83886080,0,0,0,31,18774,1,163403,92,163495,506,164001,34,164035,11,3,0,0,0,0,23324,16],
[9361,12,82,18775,4,0,0,1,106,164046,19,621,599,0,0,0,83886080,0,0,0,31,18774,1,164065,70,164135,437,164572,44,20073,8,3,0,0,0,0,18388,7],
[9373,18,0,18775,4,0,0,1,106,164616,25,622,600,0,0,0,83893504,0,0,0,19,18774,1,164641,117,164758,122,0,0,20073,8,3,0,0,0,0,18388,7],
[9391,8,118,18775,4,0,0,1,89,23340,4,623,601,0,0,0,83886080,0,0,0,31,4294967295,0,164880,86,164966,69,0,0,165035,9,3,0,0,0,0,26602,6],
[9399,19,0,18775,4,0,0,1,106,165044,26,624,602,0,0,0,83886080,0,0,0,31,18774,1,165070,98,165168,429,165597,71,21794,7,4,0,0,0,0,18388,7],
[9418,25,0,18775,4,0,0,1,113,165668,32,625,603,0,0,0,83890944,0,0,0,31,18774,1,165700,103,0,0,0,0,21794,7,4,0,0,0,0,18388,7],
[9443,18,0,18775,4,0,0,1,113,165803,25,626,604,0,0,0,83888896,0,0,0,31,18774,1,165828,104,0,0,0,0,21794,7,4,0,0,0,0,27518,18],
[9461,13,109,18775,4,0,0,0,139,165932,36,627,605,0,0,0,83886080,0,66,8,31,18774,1,165993,97,166090,443,166533,40,0,0,1,0,0,0,0,26602,6],
[9474,6,0,18775,4,0,0,1,28,166573,25,628,606,32770,0,0,83886080,0,0,0,31,4294967295,0,166598,119,166717,202,0,0,0,0,22,9474,6,0,0,22203,17],
[9480,12,0,18775,4,0,0,1,28,22094,24,12,12,32770,0,0,83886080,0,0,0,31,4294967295,0,22118,85,0,0,0,0,0,0,22,9520,16,0,0,22203,17],
[9492,10,0,18775,4,0,0,1,120,166919,18,629,607,32770,0,0,83886080,0,0,0,31,4294967295,0,166937,96,0,0,0,0,0,0,15,0,0,0,0,22203,17],
[9502,18,0,18775,4,0,0,0,139,167033,26,630,608,32770,0,0,83886080,0,0,0,31,18774,1,167059,92,0,0,0,0,0,0,1,0,0,0,0,22203,17],
[9520,16,0,18775,4,0,0,1,28,22094,24,12,12,32770,0,0,83886080,0,0,0,31,4294967295,0,167151,86,167237,226,0,0,0,0,22,9520,16,0,0,22203,17],
[9536,11,0,18775,4,0,0,1,120,166919,18,629,607,32770,0,0,83886080,0,0,0,31,4294967295,0,167463,94,167557,100,0,0,0,0,15,0,0,0,0,22203,17],
[9547,19,0,18775,4,0,0,0,139,167033,26,630,608,32770,0,0,83886080,0,0,0,31,18774,1,167657,95,0,0,0,0,0,0,1,0,0,0,0,22203,17],
[9566,16,0,18775,4,0,0,0,139,167752,23,631,609,32770,0,0,83887360,0,0,0,31,18774,1,167775,111,0,0,0,0,0,0,1,0,0,0,0,22203,17],
[9582,9,0,18775,4,0,0,1,28,167886,16,632,610,8192,0,0,83886080,0,0,0,31,4294967295,0,167902,78,0,0,0,0,0,0,14,0,0,0,0,49548,12],
[9591,8,0,18775,4,0,0,1,28,167886,16,632,610,8192,0,0,83886080,0,0,0,31,4294967295,0,167980,129,168109,115,0,0,0,0,14,0,0,0,0,49548,12],
[9599,19,0,18775,4,0,0,1,106,168226,26,633,611,0,0,0,83886080,0,0,0,31,168224,2,168252,102,168354,122,0,0,21794,7,4,0,0,0,0,18388,7],
[9618,4,0,18775,4,0,0,1,120,168476,11,634,612,0,0,0,83886080,0,0,0,31,4294967295,0,168487,94,0,0,0,0,0,0,0,0,0,0,0,20073,8],
[9622,6,119,11758,6,0,0,1,120,168581,15,635,613,0,0,0,83886080,0,0,0,3,4294967295,0,168596,95,168691,405,169096,66,0,0,32,0,0,0,0,11758,6],
[9628,8,0,9628,8,0,0,1,14,169162,10,636,614,0,0,0,83886080,0,0,0,0,4294967295,0,169172,73,0,0,0,0,0,0,46,0,0,0,0,54704,9],
[9636,8,0,169245,4,0,0,1,28,169249,10,637,615,0,0,0,83886080,0,0,0,0,4294967295,0,169259,115,0,0,0,0,0,0,29,0,0,0,0,52136,12],
[9644,13,0,169245,4,0,0,1,120,169374,20,638,616,0,0,0,83886080,0,0,0,0,4294967295,0,169394,110,0,0,0,0,0,0,14,0,0,0,0,52136,12],
[9657,11,0,169245,4,0,0,1,120,169504,13,639,617,0,0,0,83886080,0,0,0,0,4294967295,0,169517,73,0,0,0,0,0,0,14,0,0,0,0,52136,12],
[9668,9,0,169245,4,0,0,1,28,169590,11,640,618,0,0,0,83886080,0,0,0,0,4294967295,0,169601,100,0,0,0,0,0,0,0,0,0,0,0,52136,12],
[9677,12,0,169245,4,0,0,1,106,169701,14,641,619,0,0,0,83886080,0,0,0,0,4294967295,0,169715,111,0,0,0,0,20073,8,3,0,0,0,0,52136,12],
[9689,10,0,169245,4,0,0,1,28,169826,12,642,620,0,0,0,83886080,0,0,0,0,4294967295,0,169838,91,0,0,0,0,0,0,13,0,0,0,0,52136,12],
[9699,8,0,169245,4,0,0,1,28,169929,10,643,621,0,0,0,83886080,0,0,0,0,4294967295,0,169939,140,0,0,0,0,0,0,44,0,0,0,0,52136,12],
[9707,12,0,169245,4,0,0,1,120,170079,14,644,622,0,0,0,83886080,0,0,0,0,4294967295,0,170093,83,0,0,0,0,0,0,0,0,0,0,0,52136,12],
[9719,5,0,18775,4,0,0,1,28,170176,13,645,623,0,0,0,83886080,0,0,0,31,4294967295,0,170189,90,170279,472,170751,97,0,0,29,0,0,0,0,41304,12],
[9724,16,0,18775,4,0,0,1,28,170848,23,646,624,0,0,0,83886080,0,0,0,31,4294967295,0,170871,130,0,0,0,0,0,0,0,0,0,0,0,30361,16],
[9740,13,0,18775,4,0,0,1,28,171001,20,647,625,0,0,0,83886080,0,0,0,31,4294967295,0,171021,108,0,0,0,0,0,0,0,0,0,0,0,30361,16],
[9753,15,0,18775,4,0,0,1,28,171129,22,648,626,0,0,0,83886080,0,0,0,31,4294967295,0,171151,126,0,0,0,0,0,0,0,0,0,0,0,30361,16],
[9768,10,0,18775,4,0,0,1,28,171277,17,649,627,0,0,0,83886080,0,0,0,31,4294967295,0,171294,132,171426,204,0,0,0,0,0,0,0,0,0,30361,16],
[9778,11,0,18775,4,0,0,1,28,48579,24,121,120,2,0,0,83886080,0,0,0,31,4294967295,0,48603,104,0,0,0,0,0,0,15,0,0,0,0,27518,18],
[9789,13,0,18775,4,0,0,1,28,171630,20,650,628,0,0,0,83886080,0,0,0,31,4294967295,0,171650,97,0,0,0,0,0,0,0,0,0,0,0,30361,16],
[9802,15,0,18775,4,0,0,1,28,171747,22,651,629,0,0,0,83886080,0,0,0,31,4294967295,0,171769,111,0,0,0,0,0,0,0,0,0,0,0,30361,16],
[9817,14,0,18775,4,0,0,1,28,171880,21,652,630,0,0,0,83886080,0,0,0,31,4294967295,0,171901,113,0,0,0,0,0,0,0,0,0,0,0,30361,16],
[9831,16,0,18775,4,0,0,1,28,48579,24,121,120,2,0,0,83886080,0,0,0,31,4294967295,0,48603,104,0,0,0,0,0,0,15,0,0,0,0,27518,18],
[9847,4,0,18775,4,0,0,2,17,23340,4,653,631,2,0,0,83886080,0,0,0,31,4294967295,0,172014,111,172125,435,172560,40,0,0,13,0,0,0,0,59455,18],
[9851,13,0,18775,4,0,0,1,113,172600,29,654,632,0,0,0,83886080,0,0,0,31,18774,1,172629,80,0,0,0,0,21794,7,4,0,0,0,0,59455,18],
[9864,18,0,18775,4,0,0,1,113,172709,25,655,633,2,0,0,67174400,0,0,0,0,4294967295,0,172734,80,0,0,0,0,22334,5,6,0,0,0,0,45378,10],
[9882,13,0,18775,4,0,0,2,113,172814,20,656,634,2,0,0,83886080,0,74,4,31,18774,1,172834,76,172910,66,0,0,22334,5,6,0,0,0,0,59455,18],
[9895,17,0,18775,4,0,0,1,113,172978,24,657,635,0,0,0,83887360,0,0,0,31,172976,2,173002,89,0,0,0,0,21794,7,4,0,0,0,0,59455,18],
[9912,5,0,18775,4,0,0,1,18,23340,4,658,636,2,0,0,83886080,0,0,0,31,4294967295,0,173091,76,173167,48,0,0,9912,5,3,0,0,0,0,59455,18],
[9917,9,0,18775,4,0,0,1,120,173215,22,659,637,2,0,0,83886080,0,0,0,31,4294967295,0,173237,95,173332,82,0,0,0,0,47,0,0,0,0,173414,13],
[9926,14,0,18775,4,0,0,1,113,173427,21,660,638,0,0,0,83886080,0,0,0,31,22650,1,173448,111,0,0,0,0,78895,5,2,0,0,0,0,173414,13],
[9940,13,0,18775,4,0,0,1,113,173559,20,661,639,0,0,0,83886080,0,0,0,31,22650,1,173579,124,0,0,0,0,173703,4,2,0,0,0,0,173414,13],
[9953,6,0,9953,6,0,0,0,139,173707,11,662,640,512,0,0,83886080,0,0,0,3,18774,1,173718,112,0,0,0,0,0,0,1,0,0,0,0,54704,9],
[9959,9,0,18775,4,0,0,1,120,173830,9,663,641,0,9,1,83886080,0,0,0,31,4294967295,0,173839,132,0,0,0,0,0,0,13,0,0,0,0,26984,9],
[9968,20,0,18775,4,0,0,1,28,173971,20,664,642,0,9,1,83886080,0,0,0,31,4294967295,0,173991,92,0,0,0,0,0,0,13,0,0,0,0,26984,9],
[9988,13,0,18775,4,0,0,1,120,174083,13,665,643,0,9,1,83886080,0,0,0,31,4294967295,0,174096,96,0,0,0,0,0,0,47,0,0,0,0,26984,9],
[10001,8,0,18775,4,0,0,2,139,174192,15,666,644,0,0,0,83886080,0,78,4,31,18774,1,174213,76,174289,406,174695,48,0,0,1,0,0,0,0,18388,7],
[10009,11,0,18775,4,0,0,1,80,23340,4,667,645,1,0,0,83886080,0,0,0,31,4294967295,0,174743,52,174795,408,175203,40,0,0,35,0,0,0,0,10916,7],
[10020,12,0,18775,4,0,0,1,80,23340,4,668,645,1,0,0,83886080,0,0,0,31,4294967295,0,175243,74,0,0,0,0,0,0,35,0,0,0,0,10916,7],
[10032,10,0,18775,4,0,0,0,139,175317,17,669,646,0,0,0,83886080,0,0,0,31,18774,1,175334,113,0,0,0,0,0,0,1,0,0,0,0,27518,18],
[10042,14,0,18775,4,0,0,0,139,175447,21,670,647,0,0,0,83886080,0,0,0,31,18774,1,175468,98,175566,461,176027,95,0,0,1,0,0,0,0,23324,16],
[10056,15,0,18775,4,0,0,0,139,176122,22,671,648,0,0,0,83886080,0,0,0,31,18774,1,176144,101,176245,540,176785,49,0,0,1,0,0,0,0,173414,13],
[10071,13,0,18775,4,0,0,0,139,176834,20,672,649,0,0,0,83886080,0,0,0,31,18774,1,176854,90,0,0,0,0,0,0,1,0,0,0,0,18908,7],
[10084,26,0,18775,4,0,0,0,139,100194,22,376,368,0,0,0,83886080,0,0,0,31,18774,1,176944,80,0,0,0,0,0,0,1,0,0,0,0,18388,7],
[10110,15,0,18775,4,0,0,0,139,100194,22,376,368,0,0,0,83886080,0,0,0,31,18774,1,177024,72,0,0,0,0,0,0,1,0,0,0,0,18388,7],
[10125,13,0,18775,4,0,0,0,139,177096,20,673,650,0,0,0,83886080,0,0,0,31,18774,1,177116,97,0,0,0,0,0,0,1,0,0,0,0,19450,10],
[10138,10,0,18775,4,0,0,0,139,177213,17,674,651,0,0,0,83886080,0,0,0,31,18774,1,177230,79,177309,429,177738,31,0,0,1,0,0,0,0,27518,18],
[10148,9,0,18775,4,0,0,0,139,177769,16,675,652,0,0,0,83886080,0,0,0,31,18774,1,177785,138,0,0,0,0,0,0,1,0,0,0,0,26850,7],
[10157,7,0,11758,6,0,0,0,139,177923,14,676,653,0,82,1,83886080,0,0,0,3,18774,1,177948,64,178012,74,0,0,0,0,1,0,0,0,0,11758,6],
[10164,15,0,18775,4,0,0,0,139,178086,22,677,654,0,0,0,83886080,0,0,0,31,18774,1,178108,81,0,0,0,0,0,0,1,0,0,0,0,18388,7],
[10179,13,0,18775,4,0,0,1,29,21983,22,11,655,6,0,1,83886080,0,0,0,31,4294967295,0,178189,73,0,0,0,0,0,0,38,0,0,0,0,21005,11],
[10192,13,0,18775,4,0,0,1,29,21983,22,11,655,6,0,1,83886080,0,0,0,31,4294967295,0,178262,93,178355,135,0,0,0,0,38,0,0,0,0,21005,11],
[10205,12,0,178490,8,0,0,0,139,178498,27,678,656,0,0,0,83886080,0,0,0,0,18774,1,178525,101,0,0,0,0,0,0,1,0,0,0,0,61381,12],
[10217,13,0,18775,4,0,0,1,120,178626,20,679,657,2,0,0,83886336,0,0,0,31,4294967295,0,178646,127,0,0,0,0,0,0,13,0,0,0,0,22203,17],
[10230,2,0,18775,4,0,0,1,120,173830,9,663,641,0,9,1,83886080,0,0,0,31,4294967295,0,178773,75,0,0,0,0,0,0,13,0,0,0,0,26984,9],
[10232,6,0,18775,4,0,0,1,120,174083,13,665,643,0,9,1,83886080,0,0,0,31,4294967295,0,178848,72,0,0,0,0,0,0,47,0,0,0,0,26984,9],
[10238,14,0,18775,4,0,0,1,113,178920,22,680,658,0,0,0,83886080,0,0,0,31,18774,1,178942,82,0,0,0,0,16390,7,3,0,0,0,0,49548,12],
[10252,15,0,18775,4,0,0,1,113,178920,22,680,658,0,0,0,83886080,0,0,0,31,18774,1,179024,120,179144,431,179575,55,16390,7,3,0,0,0,0,49548,12],
[10267,8,79,11758,6,0,0,1,113,179630,12,681,659,0,0,0,83886080,0,0,0,3,18774,1,179642,96,179738,376,180114,12,180126,5,2,0,0,0,0,11758,6],
[10275,3,0,10275,3,0,0,1,120,180131,18,682,660,0,0,0,83886080,0,0,0,0,4294967295,0,180149,114,180263,148,180411,26,0,0,0,0,0,0,0,61381,12],
[10278,8,0,10275,3,0,0,1,120,180437,15,683,661,0,0,0,83886080,0,0,0,0,4294967295,0,180452,103,0,0,0,0,0,0,30,0,0,0,0,61381,12],
[10286,5,0,11758,6,0,0,1,120,180555,9,684,662,0,0,0,83886080,0,0,0,3,4294967295,0,180564,117,180681,373,181054,59,0,0,0,0,0,0,0,11758,6],
[10291,12,0,11758,6,0,0,0,139,181113,16,685,663,0,0,0,83886080,0,0,0,3,18774,1,181129,94,181223,345,181054,59,0,0,1,0,0,0,0,11758,6],
[10303,10,0,11758,6,0,0,1,120,181568,14,686,664,0,0,0,67174400,0,0,0,0,4294967295,0,181582,99,0,0,0,0,0,0,0,0,0,0,0,11758,6],
[10313,5,0,18775,4,0,0,1,93,181681,7,687,665,1,0,0,83886080,0,0,0,31,4294967295,0,181688,113,0,0,0,0,0,0,14,0,0,0,0,25685,18],
[10318,8,0,18775,4,0,0,0,91,23340,4,688,666,1,0,1,83886080,0,0,0,31,4294967295,0,181801,122,181923,473,182396,62,0,0,47,0,0,0,0,27518,18],
[10326,5,0,11758,6,0,0,1,120,182458,9,689,667,0,0,0,83886080,0,0,0,3,4294967295,0,182467,66,0,0,0,0,0,0,14,0,0,0,0,11758,6],
[10331,8,0,11198,4,0,0,1,28,182533,16,690,668,0,0,0,83886080,0,0,0,0,4294967295,0,182549,118,0,0,0,0,0,0,0,0,0,0,0,53675,4],
[10339,9,0,11198,4,0,0,1,120,182667,17,691,669,0,0,0,83886080,0,0,0,0,4294967295,0,182684,78,0,0,0,0,0,0,46,0,0,0,0,53675,4],
[10348,16,0,11198,4,0,0,1,113,182762,18,692,670,2,0,0,83886080,0,0,0,0,18774,1,182780,135,182915,197,0,0,21794,7,4,0,0,0,0,53675,4],
[10364,23,0,11198,4,0,0,1,28,183112,25,693,671,2,0,0,83886080,0,0,0,0,4294967295,0,183137,74,0,0,0,0,0,0,14,0,0,0,0,53675,4],
[10387,9,0,11198,4,0,0,1,28,183211,11,694,672,0,0,0,83886080,0,0,0,0,4294967295,0,183222,110,0,0,0,0,0,0,14,0,0,0,0,53675,4],
[10396,19,0,11198,4,0,0,1,28,183332,21,695,673,0,0,0,83886080,0,0,0,0,4294967295,0,183353,98,0,0,0,0,0,0,14,0,0,0,0,53675,4],
[10415,14,0,11198,4,0,0,1,120,183451,15,696,674,0,0,0,83886080,0,0,0,0,4294967295,0,183466,90,0,0,0,0,0,0,15,0,0,0,0,53675,4],
[10429,17,0,11198,4,0,0,0,139,183556,19,697,675,0,0,0,83886080,0,0,0,0,18774,1,183575,124,0,0,0,0,0,0,1,0,0,0,0,53675,4],
[10446,13,0,11198,4,0,0,0,139,183699,15,698,676,0,0,0,83886592,0,0,0,0,18774,1,183714,89,0,0,0,0,0,0,1,0,0,0,0,53675,4],
[10459,12,0,11198,4,0,0,0,95,183803,19,699,677,1,83,1,83886080,0,0,0,0,4294967295,0,183822,67,0,0,0,0,0,0,1,0,0,0,0,53675,4],
[10471,17,0,18775,4,0,0,0,139,183889,24,700,678,0,0,0,83886080,0,0,0,31,18774,1,183913,57,0,0,0,0,0,0,1,0,0,0,0,19176,23],
[10488,19,0,62396,3,0,0,1,28,183970,21,701,679,0,0,0,83886080,0,0,0,0,4294967295,0,183991,107,184098,156,0,0,0,0,15,0,0,0,0,62396,3],
[10507,15,0,62396,3,0,0,1,28,184254,17,702,680,0,0,0,83886080,0,0,0,0,4294967295,0,184271,100,0,0,0,0,0,0,0,0,0,0,0,62396,3],
[10522,18,0,62396,3,0,0,1,28,184371,21,703,681,0,0,0,83886080,0,0,0,0,4294967295,0,184392,102,0,0,0,0,0,0,14,0,0,0,0,62396,3],
[10540,7,0,62396,3,0,0,1,120,184494,9,704,682,0,0,0,83886080,0,0,0,0,4294967295,0,184503,72,184575,153,0,0,0,0,14,0,0,0,0,62396,3],
[10547,14,0,62396,3,0,0,1,21,184728,16,705,683,0,0,1,83886080,0,0,0,0,4294967295,0,184744,110,0,0,0,0,0,0,24,0,0,0,0,62396,3],
[10561,10,0,62396,3,0,0,1,120,184854,12,706,684,0,0,0,83886080,0,0,0,0,4294967295,0,184866,105,0,0,0,0,0,0,0,0,0,0,0,62396,3],
[10571,10,0,62396,3,0,0,1,92,23340,4,707,685,0,0,0,83886080,0,0,0,0,4294967295,0,184971,75,0,0,0,0,0,0,14,0,0,0,0,62396,3],
[10581,17,0,62396,3,0,0,1,28,185046,19,708,686,0,0,0,83886080,0,0,0,0,4294967295,0,185065,55,0,0,0,0,0,0,14,0,0,0,0,62396,3],
[10598,12,0,62396,3,0,0,1,28,185120,15,709,687,0,0,0,83889664,0,0,0,0,4294967295,0,185135,85,0,0,0,0,0,0,28,0,0,0,0,62396,3],
[10610,11,0,62396,3,0,0,1,120,185220,13,710,688,0,0,0,83886080,0,0,0,0,4294967295,0,185233,74,185307,487,185794,72,0,0,15,0,0,0,0,62396,3],
[10621,15,0,62396,3,0,0,0,139,185866,17,711,689,0,0,0,83886080,0,0,0,0,18774,1,185883,96,0,0,0,0,0,0,1,0,0,0,0,62396,3],
[10636,14,0,62396,3,0,0,1,28,185979,16,712,690,0,0,0,83886592,0,0,0,0,4294967295,0,185995,90,0,0,0,0,0,0,0,0,0,0,0,62396,3],
[10650,15,0,62396,3,0,0,1,28,186085,17,713,691,0,0,0,83886592,0,0,0,0,4294967295,0,186102,127,0,0,0,0,0,0,0,0,0,0,0,62396,3],
[10665,14,0,62396,3,0,0,1,28,186085,17,713,691,0,0,0,83886592,0,0,0,0,4294967295,0,186229,75,0,0,0,0,0,0,0,0,0,0,0,62396,3],
[10679,12,0,62396,3,0,0,1,28,185979,16,712,690,0,0,0,83886592,0,0,0,0,4294967295,0,186304,70,0,0,0,0,0,0,0,0,0,0,0,62396,3],
[10691,12,0,62396,3,0,0,1,120,186374,14,714,692,0,0,0,83886080,0,0,0,0,4294967295,0,186388,104,0,0,0,0,0,0,14,0,0,0,0,62396,3],
[10703,15,0,62396,3,0,0,1,120,186492,17,715,693,0,0,0,83889664,0,0,0,0,4294967295,0,186509,84,0,0,0,0,0,0,0,0,0,0,0,62396,3],
[10718,13,0,62396,3,0,0,1,120,186593,15,716,694,0,0,0,83889664,0,0,0,0,4294967295,0,186608,125,0,0,0,0,0,0,13,0,0,0,0,62396,3],
[10731,9,0,62396,3,0,0,1,28,186733,11,717,695,0,0,0,83886080,0,0,0,0,4294967295,0,186744,119,186863,65,0,0,0,0,13,0,0,0,0,62396,3],
[10740,7,0,62396,3,0,0,1,92,23340,4,718,685,0,0,0,83886080,0,0,0,0,4294967295,0,186928,63,0,0,0,0,0,0,14,0,0,0,0,62396,3],
[10747,14,0,62396,3,0,0,1,28,185046,19,708,686,0,0,0,83886080,0,0,0,0,4294967295,0,186991,84,0,0,0,0,0,0,14,0,0,0,0,62396,3],
[10761,9,0,62396,3,0,0,1,12,187075,16,719,696,0,0,0,67174400,0,0,0,0,4294967295,0,187091,63,0,0,0,0,0,0,29,0,0,0,0,62396,3],
[10770,13,0,62396,3,0,0,1,120,62515,15,177,173,0,0,0,83887616,0,0,0,0,4294967295,0,187154,111,187265,121,187386,22,0,0,0,0,0,0,0,62396,3],
[10783,19,0,62396,3,0,0,1,120,187408,21,720,697,0,0,0,83886080,0,0,0,0,4294967295,0,187429,69,0,0,0,0,0,0,0,0,0,0,0,62396,3],
[10802,7,0,62396,3,0,0,1,28,187498,9,721,698,0,0,0,83886080,0,0,0,0,4294967295,0,187507,96,187603,425,188028,63,0,0,28,0,0,0,0,62396,3],
[10809,7,0,62396,3,0,0,1,28,188091,10,722,699,0,0,0,83886080,0,0,0,0,4294967295,0,188101,104,0,0,0,0,0,0,28,0,0,0,0,62396,3],
[10816,7,0,18775,4,0,0,1,120,188205,14,723,700,0,0,0,83886080,0,0,0,31,4294967295,0,188219,86,188305,403,188708,39,0,0,14,0,0,0,0,25685,18],
[10823,8,0,18775,4,0,0,1,120,188747,15,724,701,0,0,0,83886080,0,0,0,31,4294967295,0,188762,105,188867,101,0,0,0,0,14,0,0,0,0,25685,18],
[10831,4,0,10831,4,0,0,1,120,188968,11,725,702,1536,0,0,83886080,0,0,0,3,4294967295,0,188979,116,189095,108,0,0,0,0,11,0,0,0,0,54704,9],
[10835,12,0,10831,4,0,0,1,113,189203,19,726,703,0,0,0,83886080,0,0,0,3,18774,1,189222,81,0,0,0,0,21794,7,4,0,0,0,0,54704,9],
[10847,10,0,18775,4,0,0,1,120,189303,17,727,704,0,9,1,83886080,0,0,0,31,4294967295,0,189320,111,189431,128,0,0,0,0,13,0,0,0,0,19450,10],
[10857,10,0,18775,4,0,0,1,120,189303,17,727,704,0,9,1,83886080,0,0,0,31,4294967295,0,189559,109,189668,429,190097,54,0,0,13,0,0,0,0,19450,10],
[10867,7,0,11198,4,0,0,2,94,23340,4,728,705,0,0,0,83886080,0,0,0,0,4294967295,0,190151,116,0,0,0,0,0,0,0,0,0,0,0,53675,4],
[10874,15,0,11198,4,0,0,0,94,23340,4,729,706,0,0,0,83886080,0,0,0,0,4294967295,0,190267,88,0,0,0,0,0,0,1,0,0,0,0,53675,4],
[10889,6,0,18775,4,0,0,1,80,23340,4,730,707,1,0,0,83886080,0,0,0,31,4294967295,0,190355,77,190432,430,190862,35,0,0,35,0,0,0,0,10916,7],
[10895,10,0,18775,4,0,0,1,28,190897,18,731,708,1,0,0,83886080,0,0,0,31,4294967295,0,190915,64,0,0,0,0,0,0,15,0,0,0,0,10916,7],
[10905,11,0,18775,4,0,0,0,139,190979,19,732,709,0,0,0,83886080,0,0,0,31,18774,1,190998,75,0,0,0,0,0,0,1,0,0,0,0,10916,7],
[10916,7,0,18775,4,0,0,1,80,23340,4,733,707,1,0,0,83886080,0,0,0,31,4294967295,0,191073,63,191136,479,191615,59,0,0,35,0,0,0,0,10916,7],
[10923,11,0,18775,4,0,0,1,28,190897,18,731,708,1,0,0,83886080,0,0,0,31,4294967295,0,191674,80,191754,406,192160,51,0,0,15,0,0,0,0,10916,7],
[10934,12,0,18775,4,0,0,0,139,190979,19,732,709,0,0,0,83886080,0,0,0,31,18774,1,192211,53,0,0,0,0,0,0,1,0,0,0,0,10916,7],
[10946,14,0,18775,4,0,0,1,106,192264,21,734,710,0,0,0,83886080,0,0,0,31,18774,1,192285,124,192409,482,192891,21,22334,5,6,0,0,0,0,23324,16],
[10960,22,0,18775,4,0,0,1,106,192912,29,735,711,0,0,0,83886080,0,0,0,31,18774,1,192941,117,193058,76,0,0,22334,5,6,0,0,0,0,23324,16],
[10982,19,0,11758,6,0,0,1,28,193134,23,736,712,0,0,0,83886080,0,0,0,3,4294967295,0,193157,118,0,0,0,0,0,0,28,0,0,0,0,11758,6],
[11001,2,0,11758,6,0,0,1,99,23340,4,737,713,0,0,0,83886080,0,0,0,3,4294967295,0,193275,65,0,0,0,0,0,0,16,0,0,0,0,11758,6],
[11003,5,0,18775,4,0,0,1,95,23340,4,738,714,0,0,0,83886080,0,0,0,31,4294967295,0,193340,82,193422,396,193818,50,0,0,0,0,0,0,0,10916,7],
[11008,9,0,18775,4,0,0,1,144,23340,4,739,715,1,0,0,83886080,0,0,0,31,4294967295,0,193868,96,0,0,0,0,0,0,0,0,0,0,0,25685,18],
[11017,12,0,18775,4,0,0,1,144,23340,4,740,715,1,0,0,83886080,0,0,0,31,4294967295,0,193964,72,0,0,0,0,0,0,0,0,0,0,0,25685,18],
[11029,4,0,18775,4,0,0,1,118,194036,11,741,716,0,0,0,83886080,0,0,0,31,18774,1,194047,115,194162,220,0,0,194382,8,2,0,0,0,0,27518,18],
[11033,23,0,18775,4,0,0,1,120,194390,30,742,717,0,0,0,83886080,0,0,0,31,4294967295,0,194420,117,194537,115,0,0,0,0,14,0,0,0,0,26850,7],
[11056,27,0,18775,4,0,0,1,120,194652,34,743,718,0,0,0,83886080,0,0,0,31,4294967295,0,194686,85,0,0,0,0,0,0,18,0,0,0,0,26850,7],
[11083,9,112,18775,4,0,0,1,113,194771,14,744,719,0,0,0,83886080,0,0,0,31,22650,1,194785,67,194852,499,195351,39,11083,9,3,0,0,0,0,18388,7],
[11092,8,0,18775,4,0,0,1,120,195390,15,745,720,128,0,0,83886080,0,0,0,31,4294967295,0,195405,82,0,0,0,0,0,0,0,0,0,0,0,25685,18],
[11100,15,0,18775,4,0,0,1,120,195487,22,746,721,128,0,0,83886080,0,0,0,31,4294967295,0,195509,58,0,0,0,0,0,0,0,0,0,0,0,25685,18],
[11115,15,0,18775,4,0,0,1,120,195567,22,747,722,128,0,0,83886080,0,0,0,31,4294967295,0,195589,73,0,0,0,0,0,0,0,0,0,0,0,25685,18],
[11130,15,0,18775,4,0,0,1,120,195662,22,748,723,128,0,0,83886080,0,0,0,31,4294967295,0,195684,72,0,0,0,0,0,0,0,0,0,0,0,25685,18],
[11145,22,0,18775,4,0,0,1,121,195662,22,748,724,128,0,0,83886080,0,0,0,31,4294967295,0,195756,75,195831,367,196198,31,0,0,0,0,0,0,0,25685,18],
[11167,8,0,18775,4,0,0,1,120,196229,15,749,725,0,0,0,83886080,0,0,0,31,4294967295,0,196244,96,196340,111,0,0,0,0,23,0,0,84,2,26602,6],
[11175,15,0,18775,4,0,0,0,139,196463,22,750,726,0,0,0,83886080,0,0,0,31,18774,1,196485,82,0,0,0,0,0,0,1,0,0,0,0,27518,18],
[11190,8,0,18775,4,0,0,1,120,196567,15,751,727,0,0,0,83886080,0,0,0,31,4294967295,0,196582,80,196662,459,197121,39,0,0,23,0,0,86,12,18908,7],
[11198,4,0,11198,4,0,0,1,120,197216,11,752,728,0,0,0,83886080,0,0,0,0,4294967295,0,197227,100,197327,463,197790,72,0,0,14,0,0,0,0,53675,4],
[11202,20,0,11198,4,0,0,0,139,197862,22,753,729,0,0,0,83886080,0,0,0,0,18774,1,197884,111,0,0,0,0,0,0,1,0,0,0,0,53675,4],
[11222,11,0,197995,3,0,0,1,120,197998,12,754,730,512,0,0,83886080,0,0,0,0,4294967295,0,198010,120,0,0,0,0,0,0,11,0,0,0,0,91812,15],
[11233,8,0,197995,3,0,0,1,120,198130,13,755,731,0,0,0,83886080,0,0,0,0,4294967295,0,198143,108,0,0,0,0,0,0,18,0,0,0,0,91812,15],
[11241,9,0,197995,3,0,0,0,139,198251,11,756,732,0,0,0,83886080,0,0,0,0,18774,1,198262,110,0,0,0,0,0,0,1,0,0,0,0,91812,15],
[11250,7,0,197995,3,0,0,0,139,198372,9,757,733,0,0,0,83886080,0,0,0,0,18774,1,198381,108,0,0,0,0,0,0,1,0,0,0,0,91812,15],
[11257,11,0,197995,3,0,0,0,139,198489,13,758,734,0,0,0,83886080,0,0,0,0,18774,1,198502,89,0,0,0,0,0,0,1,0,0,0,0,91812,15],
[11268,10,0,197995,3,0,0,1,120,198591,10,759,735,0,0,0,83886080,0,0,0,0,4294967295,0,198601,110,198711,242,198953,47,0,0,11,0,0,0,0,91812,15],
[11278,12,0,197995,3,0,0,1,120,199000,13,760,736,512,0,0,83886080,0,0,0,0,4294967295,0,199013,115,0,0,0,0,0,0,11,0,0,0,0,91812,15],
[11290,11,0,18775,4,0,0,1,28,199128,19,761,737,0,0,0,83888384,0,0,0,31,4294967295,0,199147,82,199229,408,199637,79,0,0,41,0,0,0,0,20073,8],
[11301,4,0,11758,6,0,0,1,120,199716,8,762,738,0,0,0,83886080,0,0,0,3,4294967295,0,199724,60,0,0,0,0,0,0,32,0,0,0,0,11758,6],
[11305,13,0,18775,4,0,0,1,24,199784,8,763,739,0,0,0,83886080,0,0,0,31,4294967295,0,199792,97,0,0,0,0,0,0,11,0,0,0,0,18908,7],
[11318,2,0,11758,6,0,0,1,97,23340,4,764,740,0,0,0,83886080,0,0,0,3,4294967295,0,199889,59,0,0,0,0,0,0,14,0,0,0,0,11758,6],
[11320,14,0,11758,6,0,0,1,113,199948,15,765,741,10,0,0,83886080,0,0,0,3,18774,1,199963,97,200060,437,200497,41,21794,7,4,0,0,0,0,11758,6],
[11334,21,0,11758,6,0,0,1,28,200538,22,766,742,10,0,0,83886080,0,0,0,3,4294967295,0,200560,99,0,0,0,0,0,0,32,0,0,0,0,11758,6],
[11355,13,0,11758,6,0,0,1,113,199948,15,765,741,10,0,0,83886080,0,0,0,3,18774,1,200659,73,200060,437,200732,40,21794,7,4,0,0,0,0,11758,6],
[11368,19,0,11758,6,0,0,0,139,200772,20,767,743,0,0,0,83887360,0,0,0,3,18774,1,200792,92,200884,56,0,0,0,0,1,0,0,0,0,11758,6],
[11387,24,0,11758,6,0,0,0,139,200940,25,768,744,0,0,0,83891456,0,0,0,3,18774,1,200965,126,201091,403,201494,67,0,0,1,0,0,0,0,11758,6],
[11411,13,0,11758,6,0,0,1,120,201561,14,769,745,0,0,0,83891200,0,0,0,3,4294967295,0,201575,70,201645,86,201731,41,0,0,13,0,0,0,0,11758,6],
[11424,9,0,11758,6,0,0,1,28,131983,15,501,487,0,0,0,83886080,0,0,0,3,4294967295,0,201772,59,0,0,0,0,0,0,32,0,0,0,0,11758,6],
[11433,23,0,11758,6,0,0,0,139,201831,24,770,746,0,0,0,67174400,0,0,0,0,4294967295,0,201855,110,0,0,0,0,0,0,1,0,0,0,0,11758,6],
[11456,15,0,11758,6,0,0,1,120,201965,15,771,747,0,0,0,83886080,0,0,0,3,4294967295,0,201980,73,0,0,0,0,0,0,13,0,0,0,0,11758,6],
[11471,14,0,11758,6,0,0,1,120,201965,15,771,747,0,0,0,83886080,0,0,0,3,4294967295,0,202053,96,202149,63,0,0,0,0,13,0,0,0,0,11758,6],
[11485,13,0,11758,6,0,0,1,28,202212,14,772,748,0,98,1,83886080,0,0,0,3,4294967295,0,202262,97,0,0,0,0,22334,5,6,0,0,0,0,11758,6],
[11498,17,0,11758,6,0,0,1,120,201561,14,769,745,0,0,0,83891200,0,0,0,3,4294967295,0,202359,81,0,0,0,0,0,0,13,0,0,0,0,11758,6],
[11515,14,0,11758,6,0,0,1,120,202440,15,773,749,10,0,0,83886080,0,0,0,3,4294967295,0,202455,133,202588,92,202680,47,0,0,13,0,0,0,0,11758,6],
[11529,6,0,11758,6,0,0,1,120,202727,8,774,750,0,0,0,83886080,0,0,0,3,4294967295,0,202735,90,202825,59,202884,30,0,0,0,0,0,0,0,14325,14],
[11535,6,72,11758,6,0,0,1,120,101428,8,381,373,0,0,0,83886080,0,0,0,3,4294967295,0,202914,48,0,0,0,0,0,0,15,0,0,0,0,11758,6],
[11541,8,0,11758,6,0,0,1,28,131983,15,501,487,0,0,0,83886080,0,0,0,3,4294967295,0,201772,59,0,0,0,0,0,0,32,0,0,0,0,11758,6],
[11549,14,0,11758,6,0,0,1,28,202962,18,775,751,0,0,0,83886080,0,0,0,3,4294967295,0,202980,104,203084,87,203171,47,0,0,28,0,0,0,0,11758,6],
[11563,9,0,203218,4,0,0,1,28,203222,11,776,752,0,0,0,83886080,0,0,0,0,4294967295,0,203233,90,0,0,0,0,0,0,0,0,0,0,0,203218,4],
[11572,19,0,203218,4,0,0,1,28,203323,21,777,753,0,0,0,83886080,0,0,0,0,4294967295,0,203344,96,0,0,0,0,0,0,0,0,0,0,0,203218,4],
[11591,9,0,203218,4,0,0,1,28,203440,11,778,754,0,0,0,83886080,0,0,0,0,4294967295,0,203451,79,0,0,0,0,0,0,14,0,0,0,0,203218,4],
[11600,19,0,203218,4,0,0,1,28,203530,21,779,755,0,0,0,83886080,0,0,0,0,4294967295,0,203551,85,0,0,0,0,0,0,14,0,0,0,0,203218,4],
[11619,9,0,203218,4,0,0,1,120,203636,11,780,756,0,0,0,83886080,0,0,0,0,4294967295,0,203647,88,203735,83,0,0,0,0,15,0,0,0,0,203218,4],
[11628,14,0,203218,4,0,0,1,96,23340,4,781,757,1,0,0,83886336,0,0,0,0,4294967295,0,203818,95,133788,64,0,0,0,0,17,0,0,0,0,203218,4],
[11642,8,0,203218,4,0,0,1,120,203913,10,782,758,0,0,0,83886080,0,0,0,0,4294967295,0,203923,96,0,0,0,0,0,0,14,0,0,0,0,203218,4],
[11650,10,0,203218,4,0,0,1,120,204019,12,783,759,0,0,0,83886336,0,0,0,0,4294967295,0,204031,83,0,0,0,0,0,0,14,0,0,0,0,203218,4],
[11660,7,0,203218,4,0,0,1,28,204114,9,784,760,0,0,0,83886080,0,0,0,0,4294967295,0,204123,91,0,0,0,0,0,0,15,0,0,0,0,203218,4],
[11667,16,0,203218,4,0,0,1,28,204114,9,784,760,0,0,0,83886080,0,0,0,0,4294967295,0,204214,61,0,0,0,0,0,0,15,0,0,0,0,203218,4],
[11683,15,0,203218,4,0,0,1,28,204114,9,784,760,0,0,0,83886080,0,0,0,0,4294967295,0,204214,61,0,0,0,0,0,0,15,0,0,0,0,203218,4],
[11698,10,0,203218,4,0,0,1,120,204275,12,785,761,0,0,0,83886080,0,0,0,0,4294967295,0,204287,74,0,0,0,0,0,0,14,0,0,0,0,203218,4],
[11708,9,0,203218,4,0,0,1,120,204361,11,786,762,0,0,0,83886080,0,0,0,0,4294967295,0,204372,107,0,0,204479,35,0,0,32,0,0,0,0,203218,4],
[11717,14,0,203218,4,0,0,1,120,204514,16,787,763,0,0,0,83886080,0,0,0,0,4294967295,0,204530,46,0,0,0,0,0,0,14,0,0,0,0,203218,4],
[11731,5,0,11758,6,0,0,1,97,23340,4,788,740,0,0,0,83886080,0,0,0,3,4294967295,0,204576,91,204667,377,205044,40,0,0,14,0,0,0,0,11758,6],
[11736,7,0,11758,6,0,0,2,98,23340,4,789,764,0,0,0,83886080,0,0,0,3,4294967295,0,205084,84,0,0,0,0,0,0,0,0,0,0,0,11758,6],
[11743,15,0,11758,6,0,0,2,98,23340,4,790,765,0,0,0,83886080,0,0,0,3,4294967295,0,205168,85,0,0,0,0,0,0,0,0,0,0,0,11758,6],
[11758,6,0,11758,6,0,0,1,97,23340,4,791,740,0,0,0,83886080,0,0,0,3,4294967295,0,199889,59,0,0,0,0,0,0,14,0,0,0,0,11758,6],
[11764,18,0,11758,6,0,0,1,113,199948,15,765,741,10,0,0,83886080,0,0,0,3,18774,1,200659,73,0,0,0,0,21794,7,4,0,0,0,0,11758,6],
[11782,17,0,11758,6,0,0,1,113,199948,15,765,741,10,0,0,83886080,0,0,0,3,18774,1,200659,73,200060,437,205253,44,21794,7,4,0,0,0,0,11758,6],
[11799,13,0,11758,6,0,0,1,28,131983,15,501,487,0,0,0,83886080,0,0,0,3,4294967295,0,201772,59,0,0,0,0,0,0,32,0,0,0,0,11758,6],
[11812,11,0,11758,6,0,0,1,99,23340,4,792,713,0,0,0,83886080,0,0,0,3,4294967295,0,193275,65,205297,359,205656,27,0,0,16,0,0,0,0,11758,6],
[11823,10,0,11758,6,0,0,1,120,205683,7,793,766,0,0,0,83886080,0,0,0,3,4294967295,0,205690,98,0,0,0,0,0,0,14,0,0,0,0,11758,6],
[11833,14,0,11758,6,0,0,0,100,23340,4,794,767,1,0,0,83886080,0,0,0,3,4294967295,0,205788,79,0,0,0,0,0,0,47,0,0,0,0,11758,6],
[11847,22,0,11758,6,0,0,1,120,205867,19,795,768,0,0,0,83889152,0,0,0,3,4294967295,0,205886,93,0,0,0,0,0,0,14,0,0,0,0,11758,6],
[11869,10,0,11758,6,0,0,1,99,23340,4,796,713,0,0,0,83886080,0,0,0,3,4294967295,0,205979,97,205297,359,206076,51,0,0,16,0,0,0,0,11758,6],
[11879,5,0,18775,4,0,0,1,113,206127,17,797,769,0,0,0,83886080,0,0,0,31,18774,1,206144,81,206225,124,0,0,206349,5,3,0,0,0,0,19176,23],
[11884,15,0,18775,4,0,0,1,113,206354,22,798,770,0,0,0,83886080,0,99,4,31,18774,1,206413,61,0,0,0,0,22334,5,6,0,0,0,0,19176,23],
[11899,11,0,18775,4,0,0,1,120,206474,18,799,771,2,0,0,83886080,0,0,0,31,4294967295,0,206492,47,0,0,0,0,0,0,14,0,0,0,0,19176,23],
[11910,16,0,18775,4,0,0,1,113,206390,23,800,772,0,0,0,83886080,0,0,0,31,18774,1,206539,103,0,0,0,0,29115,6,3,0,0,0,0,19176,23],
[11926,4,0,11926,4,0,0,1,120,206642,8,801,773,2048,0,0,83886080,0,0,0,0,4294967295,0,206650,93,206743,468,207211,75,0,0,14,0,0,0,0,86817,4],
[11930,11,0,207286,5,0,0,1,28,207291,19,802,774,8192,0,0,83886080,0,0,0,0,4294967295,0,207310,113,207423,217,207640,69,0,0,22,11930,11,0,0,95261,9],
[11941,13,0,207286,5,0,0,1,113,207709,15,803,775,0,0,0,83886080,0,0,0,0,4294967295,0,207724,121,0,0,0,0,21794,7,4,0,0,0,0,95261,9],
[11954,5,0,11926,4,0,0,1,120,207845,9,804,776,2048,0,0,83886080,0,0,0,0,4294967295,0,207854,106,207960,123,0,0,0,0,15,0,0,0,0,86817,4],
[11959,13,0,18775,4,0,0,1,106,208083,20,805,777,0,0,0,83886080,0,0,0,31,18774,1,208103,87,0,0,0,0,61635,9,2,0,0,0,0,18908,7],
[11972,13,0,18775,4,0,0,1,106,208190,20,806,778,0,0,0,83886080,0,0,0,31,18774,1,208210,79,0,0,0,0,80170,9,2,0,0,0,0,18908,7],
[11985,10,0,18775,4,0,0,1,25,208289,5,807,779,0,0,0,83886080,0,0,0,31,4294967295,0,208294,106,0,0,0,0,0,0,11,0,0,0,0,18908,7],
[11995,9,0,11995,9,0,0,1,141,208400,4,808,780,0,0,0,83886080,0,0,0,3,4294967295,0,208404,112,208516,139,208655,58,0,0,11,0,0,0,0,11995,9],
[12004,21,0,11995,9,0,0,1,106,208713,19,809,781,0,0,0,83886336,0,0,0,3,18774,1,81160,76,0,0,0,0,22334,5,6,0,0,0,0,11995,9],
[12025,15,0,11995,9,0,0,0,139,208732,13,810,782,0,0,0,83886080,0,0,0,3,18774,1,208745,115,81365,98,0,0,0,0,1,0,0,0,0,11995,9],
[12040,16,0,11995,9,0,0,1,113,208860,15,811,783,0,0,0,83886080,0,0,0,3,18774,1,208875,119,0,0,0,0,81899,6,3,0,0,0,0,11995,9],
[12056,18,0,11995,9,0,0,1,28,208994,16,812,784,0,0,0,83886080,0,0,0,3,4294967295,0,81921,102,0,0,0,0,0,0,11,0,0,0,0,11995,9],
[12074,19,0,11995,9,0,0,1,113,209010,29,813,785,0,0,0,83886080,0,0,0,3,18774,1,82423,113,0,0,0,0,21794,7,4,0,0,0,0,11995,9],
[12093,18,0,11995,9,0,0,1,113,209039,16,814,786,0,0,0,83886080,0,0,0,3,18774,1,209055,93,82646,25,0,0,21794,7,4,0,0,0,0,11995,9],
[12111,21,0,11995,9,0,0,1,113,209148,19,815,787,0,0,0,83886080,0,0,0,3,18774,1,209167,99,0,0,0,0,34490,8,3,0,0,0,0,11995,9],
[12132,19,0,11995,9,0,0,1,113,209266,17,816,788,0,0,0,83886080,0,0,0,3,18774,1,209283,71,0,0,0,0,11083,9,3,0,0,0,0,11995,9],
[12151,15,0,11995,9,0,0,1,139,209354,13,817,789,0,0,0,83886080,0,0,0,3,18774,1,83162,63,83225,83,0,0,0,0,1,0,0,0,0,11995,9],
[12166,12,0,11995,9,0,0,1,120,209367,20,818,790,0,0,0,83886080,0,0,0,3,4294967295,0,209387,61,0,0,0,0,0,0,11,0,0,0,0,11995,9],
[12178,15,0,11995,9,0,0,1,120,209367,20,818,790,0,0,0,83886080,0,0,0,3,4294967295,0,209448,88,83738,103,0,0,0,0,11,0,0,0,0,11995,9],
[12193,22,0,11995,9,0,0,1,120,209367,20,818,790,0,0,0,83886080,0,0,0,3,4294967295,0,209387,61,0,0,0,0,0,0,11,0,0,0,0,11995,9],
[12215,29,0,11995,9,0,0,1,42,208400,4,819,791,0,0,0,83886080,0,0,0,3,4294967295,0,209536,93,116978,172,0,0,0,0,11,0,0,0,0,11995,9],
[12244,27,0,11995,9,0,0,1,47,84621,42,820,792,0,0,0,83886080,0,0,0,3,4294967295,0,84663,70,0,0,0,0,0,0,47,0,0,0,0,11995,9],
[12271,17,0,11995,9,0,0,1,113,209629,22,821,793,0,0,0,83886080,0,0,0,3,18774,1,84755,91,0,0,0,0,21794,7,4,0,0,0,0,11995,9],
[12288,12,0,11995,9,0,0,1,28,209651,20,822,794,0,0,0,83886080,0,0,0,3,4294967295,0,209671,89,0,0,0,0,0,0,11,0,0,0,0,11995,9],
[12300,18,0,11995,9,0,0,1,43,208400,4,823,795,0,0,0,83886080,0,0,0,3,4294967295,0,209760,130,85144,70,209890,32,0,0,13,0,0,0,0,11995,9],
[12318,19,0,11995,9,0,0,2,120,209922,17,824,796,0,0,0,83886080,0,0,0,3,4294967295,0,209939,150,85397,259,210089,63,0,0,0,0,0,0,0,11995,9],
[12337,25,0,11995,9,0,0,1,40,208400,4,825,797,0,0,0,83886080,0,0,0,3,4294967295,0,210152,139,85845,98,210291,46,0,0,0,0,0,0,0,11995,9],
[12362,21,0,11995,9,0,0,1,44,208400,4,826,798,0,0,0,83886080,0,0,0,3,4294967295,0,210337,88,86064,122,210425,43,0,0,0,0,0,0,0,11995,9],
[12383,20,0,11995,9,0,0,2,45,208400,4,827,799,0,0,0,83886080,0,0,0,3,4294967295,0,210468,106,0,0,0,0,86337,5,2,0,0,0,0,11995,9],
[12403,17,0,11995,9,0,0,1,113,209266,17,816,788,0,0,0,83886080,0,0,0,3,18774,1,210574,73,0,0,0,0,11083,9,3,0,0,0,0,11995,9],
[12420,17,0,11995,9,0,0,0,139,210647,12,828,800,0,0,0,83886080,0,0,0,3,18774,1,210659,105,0,0,0,0,0,0,1,0,0,0,0,11995,9],
[12437,14,0,11995,9,0,0,1,46,208400,4,829,801,0,0,0,83886080,0,0,0,3,4294967295,0,210764,86,86504,106,0,0,0,0,11,0,0,0,0,11995,9],
[12451,10,0,11926,4,0,0,1,113,210850,11,830,802,0,0,0,83886080,0,0,0,0,18774,1,210861,73,0,0,0,0,20073,8,3,0,0,0,0,86817,4],
[12461,6,0,11926,4,0,0,1,28,210934,10,831,803,0,103,1,83886080,0,0,0,0,4294967295,0,210950,122,0,0,0,0,0,0,15,0,0,0,0,86817,4],
[12467,10,0,11926,4,0,0,1,28,211072,13,832,804,0,0,0,83886080,0,0,0,0,4294967295,0,211085,124,0,0,0,0,0,0,32,0,0,0,0,86817,4],
[12477,9,0,12535,9,0,0,0,139,211209,16,833,805,0,0,0,83886080,0,0,0,0,18774,1,211225,54,0,0,0,0,0,0,1,0,0,0,0,86817,4],
[12486,10,0,12535,9,0,0,0,139,211209,16,833,805,0,0,0,83886080,0,0,0,0,18774,1,211225,54,0,0,0,0,0,0,1,0,0,0,0,86817,4],
[12496,9,0,11926,4,0,0,1,28,211072,13,832,804,0,0,0,83886080,0,0,0,0,4294967295,0,211279,63,0,0,0,0,0,0,32,0,0,0,0,86817,4],
[12505,7,0,11926,4,0,0,2,101,23340,4,834,806,0,0,0,83886080,0,0,0,0,4294967295,0,211342,109,0,0,0,0,0,0,0,0,0,0,0,86817,4],
[12512,15,0,11926,4,0,0,0,101,23340,4,835,807,0,0,0,83886080,0,0,0,0,4294967295,0,211451,88,0,0,0,0,0,0,1,0,0,0,0,86817,4],
[12527,8,0,12535,9,0,0,0,139,211209,16,833,805,0,0,0,83886080,0,0,0,0,18774,1,211225,54,0,0,0,0,0,0,1,0,0,0,0,86817,4],
[12535,9,0,12535,9,0,0,0,139,211209,16,833,805,0,0,0,83886080,0,0,0,0,18774,1,211539,121,211660,111,211771,53,0,0,1,0,0,0,0,86817,4],
[12544,7,0,18775,4,0,0,1,28,211824,23,836,808,2,0,0,83886080,0,0,0,31,4294967295,0,211847,96,0,0,0,0,0,0,42,0,0,0,0,59455,18],
[12551,7,0,18775,4,0,0,0,139,211943,13,837,809,0,0,0,83886080,0,0,0,31,18774,1,211956,78,0,0,0,0,0,0,1,0,0,0,0,33161,10],
[12558,15,0,18775,4,0,0,0,139,212034,21,838,810,0,0,0,83886080,0,0,0,31,18774,1,212055,82,0,0,0,0,0,0,1,0,0,0,0,33161,10],
[12573,17,0,18775,4,0,0,0,139,212137,23,839,811,0,0,0,83886080,0,0,0,31,18774,1,212160,90,0,0,0,0,0,0,1,0,0,0,0,33161,10],
[12590,6,114,18775,4,0,0,0,139,212250,13,840,812,0,0,0,83886080,0,0,0,31,18774,1,212263,87,212350,430,212780,13,0,0,1,0,0,0,0,18388,7],
[12596,6,0,18775,4,0,0,0,139,211943,13,837,809,0,0,0,83886080,0,0,0,31,18774,1,212793,107,0,0,0,0,0,0,1,0,0,0,0,33161,10],
[12602,14,0,18775,4,0,0,0,139,212034,21,838,810,0,0,0,83886080,0,0,0,31,18774,1,212900,127,0,0,0,0,0,0,1,0,0,0,0,33161,10],
[12616,16,0,18775,4,0,0,0,139,212137,23,839,811,0,0,0,83886080,0,0,0,31,18774,1,213027,123,0,0,0,0,0,0,1,0,0,0,0,33161,10],
[12632,6,0,18775,4,0,0,1,93,213150,6,841,813,1,0,0,83886080,0,0,0,31,4294967295,0,213156,91,213247,74,0,0,0,0,14,0,0,0,0,25685,18],
[12638,12,0,18775,4,0,0,1,113,213321,19,842,814,0,0,0,83886080,0,0,0,31,18774,1,213340,90,213430,424,213854,42,21794,7,4,0,0,0,0,59455,18],
[12650,12,0,18775,4,0,0,1,115,213896,19,843,815,64,0,0,83886080,0,0,0,31,18774,1,213915,95,214010,466,214476,33,27356,9,7,0,0,0,0,27518,18],
[12662,19,0,18775,4,0,0,0,139,214509,26,844,816,0,0,0,83886080,0,0,0,31,18774,1,214535,89,214624,136,0,0,0,0,1,0,0,0,0,23324,16],
[12681,24,0,18775,4,0,0,1,28,214760,31,845,817,0,0,0,83886080,0,0,0,31,4294967295,0,214791,98,214889,99,0,0,0,0,0,0,0,0,0,23324,16],
[12705,24,0,18775,4,0,0,1,28,214988,31,846,818,0,0,0,83886080,0,0,0,31,4294967295,0,215019,77,215096,123,0,0,0,0,0,0,0,0,0,23324,16],
[12729,25,0,18775,4,0,0,1,28,215219,32,847,819,0,0,0,83886080,0,0,0,31,4294967295,0,215251,97,0,0,0,0,0,0,0,0,0,0,0,23324,16],
[12754,12,0,18775,4,0,0,1,28,215348,19,848,820,2,0,0,83886080,0,0,0,31,4294967295,0,215367,133,0,0,0,0,0,0,0,0,0,0,0,27518,18],
[12766,13,0,18775,4,0,0,1,115,215500,20,849,821,64,9,1,67174400,0,0,0,0,4294967295,0,215520,108,0,0,0,0,27356,9,7,0,0,0,0,45378,10],
[12779,13,0,18775,4,0,0,1,115,215628,20,850,822,64,0,0,83886080,0,0,0,31,18774,1,215648,97,215745,534,216279,33,27356,9,7,0,0,0,0,27518,18],
[12792,13,0,18775,4,0,0,1,115,216312,20,851,823,64,9,1,67174400,0,0,0,0,4294967295,0,216332,104,0,0,0,0,27356,9,7,0,0,0,0,45378,10],
[12805,13,0,11758,6,0,0,0,139,216436,17,852,824,0,0,0,83886080,0,0,0,3,18774,1,216453,87,216540,54,0,0,0,0,1,0,0,0,0,11758,6],
[12818,10,0,18775,4,0,0,1,28,58169,21,155,151,0,0,0,83886080,0,0,0,31,4294967295,0,216594,55,216649,360,217009,45,0,0,41,0,0,0,0,20073,8],
[12828,14,0,18775,4,0,0,1,120,217054,21,853,825,0,0,0,83886080,0,0,0,31,4294967295,0,217075,99,0,0,0,0,0,0,46,0,0,0,0,20073,8],
[12842,10,0,18775,4,0,0,1,119,23340,4,854,577,16384,0,0,83886080,0,0,0,31,4294967295,0,217174,102,217276,492,217768,81,0,0,37,0,0,0,0,145071,10],
[12852,7,0,11926,4,0,0,1,28,211072,13,832,804,0,0,0,83886080,0,0,0,0,4294967295,0,211279,63,0,0,0,0,0,0,32,0,0,0,0,86817,4],
[12859,7,0,18775,4,0,0,1,102,23340,4,855,826,1,0,0,83887360,0,0,0,31,4294967295,0,217849,107,217956,111,0,0,0,0,34,0,0,0,0,57576,12],
[12866,23,0,18775,4,0,0,1,28,52373,22,135,133,0,0,0,83886080,0,0,0,31,4294967295,0,218067,81,0,0,0,0,0,0,41,0,0,0,0,20073,8],
[12889,22,0,18775,4,0,0,1,113,218153,28,856,827,0,0,0,83890176,0,0,0,31,218148,5,218181,76,0,0,0,0,22334,5,6,0,0,0,0,20073,8],
[12911,14,0,18775,4,0,0,1,22,73972,11,857,828,0,25,1,83886080,0,0,0,31,4294967295,0,218257,112,0,0,0,0,0,0,21,0,0,0,0,74217,7],
[12925,19,0,18775,4,0,0,1,22,74224,11,858,829,0,25,1,83886080,0,0,0,31,4294967295,0,218369,115,0,0,0,0,0,0,21,0,0,0,0,74217,7],
[12944,17,0,18775,4,0,0,1,22,74351,4,859,830,0,25,1,83886080,0,0,0,31,4294967295,0,218484,125,218609,443,219052,97,0,0,21,0,0,0,0,74217,7],
[12961,21,0,18775,4,0,0,1,22,74481,8,860,831,0,25,1,83886080,0,0,0,31,4294967295,0,219149,122,219271,412,219683,85,0,0,21,0,0,0,0,74217,7],
[12982,20,0,18775,4,0,0,1,22,23340,4,861,832,0,25,1,83886080,0,0,0,31,4294967295,0,219768,79,0,0,0,0,0,0,0,0,0,0,0,74217,7],
[13002,17,0,18775,4,0,0,1,22,74690,14,862,833,0,25,1,83886080,0,0,0,31,4294967295,0,219847,116,0,0,0,0,0,0,21,0,0,0,0,74217,7],
[13019,22,0,18775,4,0,0,1,22,74821,9,863,834,0,25,1,83886080,0,0,0,31,4294967295,0,219963,118,0,0,0,0,0,0,21,0,0,0,0,74217,7],
[13041,26,0,18775,4,0,0,1,22,74949,13,864,835,0,25,1,83886080,0,0,0,31,4294967295,0,220081,118,0,0,0,0,0,0,21,0,0,0,0,74217,7],
[13067,26,0,18775,4,0,0,1,22,75081,13,865,836,0,25,1,83886080,0,0,0,31,4294967295,0,220199,127,0,0,0,0,0,0,21,0,0,0,0,74217,7],
[13093,18,0,18775,4,0,0,1,22,75222,5,866,837,0,25,1,83886080,0,0,0,31,4294967295,0,220326,124,0,0,0,0,0,0,21,0,0,0,0,74217,7],
[13111,21,0,18775,4,0,0,1,22,75352,8,867,838,0,25,1,83886080,0,0,0,31,4294967295,0,220450,125,0,0,0,0,0,0,21,0,0,0,0,74217,7],
[13132,18,0,18775,4,0,0,1,22,75486,13,868,839,0,25,1,83886080,0,0,0,31,4294967295,0,220575,132,0,0,0,0,0,0,21,0,0,0,0,74217,7],
[13150,25,0,18775,4,0,0,1,22,75632,12,869,840,0,25,1,83886080,0,0,0,31,4294967295,0,220707,121,0,0,0,0,0,0,21,0,0,0,0,74217,7],
[13175,6,0,18775,4,0,0,1,93,181681,7,870,665,1,0,0,83886080,0,0,0,31,4294967295,0,220828,97,0,0,0,0,0,0,14,0,0,0,0,25685,18],
[13181,10,0,18775,4,0,0,0,139,220925,17,871,841,0,0,0,83886080,0,0,0,31,18774,1,220942,122,0,0,0,0,0,0,1,0,0,0,0,20073,8],
[13191,8,0,52058,4,0,0,1,120,221064,10,872,842,0,0,0,83886080,0,0,0,0,4294967295,0,221074,107,0,0,0,0,0,0,33,0,0,0,0,52136,12],
[13199,9,0,52058,4,0,0,1,28,52062,14,132,130,0,0,0,83886080,0,0,0,0,4294967295,0,221181,107,0,0,0,0,0,0,14,0,0,0,0,52136,12],
[13208,5,0,18775,4,0,0,1,22,73972,11,873,843,0,25,1,83886080,0,0,0,31,4294967295,0,221288,98,221386,426,221812,75,0,0,21,0,0,0,0,74217,7],
[13213,10,0,18775,4,0,0,1,22,74224,11,874,844,0,25,1,83886080,0,0,0,31,4294967295,0,221887,101,0,0,0,0,0,0,21,0,0,0,0,74217,7],
[13223,8,0,18775,4,0,0,1,22,74351,4,875,845,0,25,1,83886080,0,0,0,31,4294967295,0,221988,111,222099,416,222515,50,0,0,21,0,0,0,0,74217,7],
[13231,12,0,18775,4,0,0,1,22,74481,8,876,846,0,25,1,83886080,0,0,0,31,4294967295,0,222565,108,0,0,0,0,0,0,21,0,0,0,0,74217,7],
[13243,11,0,18775,4,0,0,1,22,23340,4,877,847,0,25,1,83886080,0,0,0,31,4294967295,0,222673,78,222751,405,223156,124,0,0,0,0,0,0,0,74217,7],
[13254,8,0,18775,4,0,0,1,22,74690,14,878,848,0,25,1,83886080,0,0,0,31,4294967295,0,223280,102,0,0,0,0,0,0,21,0,0,0,0,74217,7],
[13262,13,0,18775,4,0,0,1,22,74821,9,879,849,0,25,1,83886080,0,0,0,31,4294967295,0,223382,104,0,0,0,0,0,0,21,0,0,0,0,74217,7],
[13275,17,0,18775,4,0,0,1,22,74949,13,880,850,0,25,1,83886080,0,0,0,31,4294967295,0,223486,104,223590,115,0,0,0,0,21,0,0,0,0,74217,7],
[13292,17,0,18775,4,0,0,1,22,75081,13,881,851,0,25,1,83886080,0,0,0,31,4294967295,0,223705,113,0,0,0,0,0,0,21,0,0,0,0,74217,7],
[13309,9,0,18775,4,0,0,1,22,75222,5,882,852,0,25,1,83886080,0,0,0,31,4294967295,0,223818,110,223928,431,224359,43,0,0,21,0,0,0,0,74217,7],
[13318,9,0,18775,4,0,0,1,22,75486,13,883,853,0,25,1,83886080,0,0,0,31,4294967295,0,224402,118,0,0,0,0,0,0,21,0,0,0,0,74217,7],
[13327,16,0,18775,4,0,0,1,22,75632,12,884,854,0,25,1,83886080,0,0,0,31,4294967295,0,224520,107,0,0,0,0,0,0,21,0,0,0,0,74217,7],
[13343,11,0,18775,4,0,0,0,139,224627,18,885,855,0,25,1,83886080,0,0,0,31,18774,1,224645,88,0,0,0,0,0,0,1,0,0,0,0,74217,7],
[13354,12,0,18775,4,0,0,0,139,224627,18,885,855,0,25,1,83886080,0,0,0,31,18774,1,224733,67,0,0,0,0,0,0,1,0,0,0,0,74217,7],
[13366,7,0,18775,4,0,0,1,106,224800,14,886,856,0,0,0,83886080,0,0,0,31,26469,2,224814,83,224897,58,0,0,206349,5,3,0,0,0,0,26602,6],
[13373,7,0,13373,7,0,0,1,28,224955,16,887,857,32770,0,0,83886080,0,0,0,3,4294967295,0,224971,74,225045,109,225154,28,0,0,15,0,0,0,0,33476,18],
[13380,12,0,13373,7,0,0,1,113,225182,11,888,858,0,0,0,83886080,0,0,0,3,18774,1,225193,59,225252,96,0,0,21794,7,4,0,0,0,0,33476,18],
[13392,11,0,13373,7,0,0,1,120,225348,15,889,859,0,0,0,83886080,0,0,0,3,4294967295,0,225363,72,0,0,225435,25,0,0,0,0,0,0,0,33476,18],
[13403,19,0,225460,7,0,0,1,113,225467,22,890,860,0,0,0,83886080,0,0,0,3,18774,1,225489,118,0,0,0,0,22334,5,6,0,0,0,0,54704,9],
[13422,22,0,225460,7,0,0,0,139,225607,20,891,861,0,0,0,83886080,0,0,0,3,18774,1,225627,111,0,0,0,0,0,0,1,0,0,0,0,54704,9],
[13444,12,0,11926,4,0,0,1,113,210850,11,830,802,0,0,0,83886080,0,0,0,0,18774,1,225738,115,0,0,0,0,20073,8,3,0,0,0,0,86817,4],
[13456,8,0,11926,4,0,0,1,28,210934,10,831,803,0,103,1,83886080,0,0,0,0,4294967295,0,225853,67,0,0,0,0,0,0,15,0,0,0,0,86817,4],
[13464,12,0,11926,4,0,0,1,28,211072,13,832,804,0,0,0,83886080,0,0,0,0,4294967295,0,211279,63,0,0,0,0,0,0,32,0,0,0,0,86817,4],
[13476,11,0,11926,4,0,0,1,28,211072,13,832,804,0,0,0,83886080,0,0,0,0,4294967295,0,211279,63,0,0,0,0,0,0,32,0,0,0,0,86817,4],
[13487,3,0,11926,4,0,0,1,120,94993,10,357,349,0,0,0,83886080,0,0,0,0,4294967295,0,225920,75,0,0,0,0,0,0,0,0,0,0,0,86817,4],
[13490,8,0,11926,4,0,0,1,28,225995,12,892,862,0,0,0,83886080,0,0,0,0,4294967295,0,226007,82,0,0,0,0,0,0,15,0,0,0,0,86817,4],
[13498,7,0,18775,4,0,0,1,103,23340,4,893,299,0,0,0,83886080,0,0,0,31,4294967295,0,226089,104,0,0,0,0,86679,10,2,0,0,0,0,25685,18],
[13505,12,0,18775,4,0,0,1,120,226193,19,894,863,0,0,0,83890176,0,0,0,31,4294967295,0,226212,78,226290,373,226663,50,0,0,14,0,0,0,0,25685,18],
[13517,13,0,18775,4,0,0,1,120,226713,20,895,864,0,0,0,83890176,0,0,0,31,4294967295,0,226733,101,226834,368,227202,66,0,0,14,0,0,0,0,25685,18],
[13530,14,0,18775,4,0,0,1,106,227268,21,896,865,0,0,0,83886080,0,0,0,31,18774,1,227289,87,0,0,0,0,61635,9,2,0,0,0,0,18908,7],
[13544,14,0,18775,4,0,0,1,106,227376,21,897,866,0,0,0,83886080,0,0,0,31,18774,1,227397,81,0,0,0,0,80170,9,2,0,0,0,0,18908,7],
[13558,15,0,18775,4,0,0,1,24,227478,10,898,867,0,0,0,83886080,0,0,0,31,4294967295,0,227488,89,0,0,0,0,0,0,11,0,0,0,0,18908,7],
[13573,11,0,18775,4,0,0,1,24,227577,6,899,868,0,0,0,83886080,0,0,0,31,4294967295,0,227583,81,0,0,0,0,0,0,11,0,0,0,0,18908,7],
[13584,14,0,18775,4,0,0,1,28,22339,21,14,14,2,0,0,83886080,0,0,0,31,4294967295,0,227664,69,0,0,0,0,0,0,38,0,0,0,0,21005,11],
[13598,3,83,18775,4,0,0,1,117,23340,4,900,869,1,0,0,83886080,0,0,0,31,4294967295,0,227733,103,227836,196,0,0,0,0,34,0,0,0,0,57576,12],
[13601,6,0,18775,4,0,0,1,117,22650,1,901,870,1,0,0,83886080,0,0,0,31,4294967295,0,228032,82,0,0,0,0,0,0,34,0,0,0,0,57576,12],
[13607,15,0,18775,4,0,0,1,117,22650,1,902,870,1,0,0,83886080,0,0,0,31,4294967295,0,228114,92,228206,197,0,0,0,0,34,0,0,0,0,57576,12],
[13622,5,0,18775,4,0,0,1,120,228403,12,903,871,0,9,1,83886080,0,0,0,31,4294967295,0,228415,105,228520,120,0,0,0,0,11,0,0,0,0,33161,10],
[13627,13,0,18775,4,0,0,0,139,228640,20,904,872,0,9,1,83886080,0,0,0,31,18774,1,228660,151,228811,480,229291,54,0,0,1,0,0,0,0,33161,10],
[13640,10,0,18775,4,0,0,1,28,229345,24,905,873,0,9,1,83886080,0,0,0,31,4294967295,0,229369,111,0,0,0,0,0,0,0,0,0,0,0,33161,10],
[13650,12,0,18775,4,0,0,1,120,229480,19,906,874,2,9,1,83886080,0,0,0,31,4294967295,0,229499,122,229621,388,230009,50,0,0,13,0,0,0,0,33161,10],
[13662,17,0,18775,4,0,0,1,28,229345,24,905,873,0,9,1,83886080,0,0,0,31,4294967295,0,230059,111,0,0,0,0,0,0,0,0,0,0,0,33161,10],
[13679,13,0,11758,6,0,0,1,28,230170,22,907,875,0,0,0,83886080,0,0,0,3,4294967295,0,230192,123,230315,86,0,0,0,0,32,0,0,0,0,11758,6],
[13692,16,0,11758,6,0,0,1,28,230170,22,907,875,0,0,0,83886080,0,0,0,3,4294967295,0,230401,72,0,0,0,0,0,0,32,0,0,0,0,11758,6],
[13708,15,0,11758,6,0,0,1,28,230170,22,907,875,0,0,0,83886080,0,0,0,3,4294967295,0,230401,72,0,0,0,0,0,0,32,0,0,0,0,11758,6],
[13723,20,0,11758,6,0,0,1,28,230170,22,907,875,0,0,0,83886080,0,0,0,3,4294967295,0,230401,72,0,0,0,0,0,0,32,0,0,0,0,11758,6],
[13743,17,0,11926,4,0,0,1,28,230473,20,908,876,0,0,0,83886080,0,0,0,0,4294967295,0,230493,114,0,0,0,0,0,0,32,0,0,0,0,86817,4],
[13760,16,0,11926,4,0,0,1,28,230473,20,908,876,0,0,0,83886080,0,0,0,0,4294967295,0,230607,71,0,0,0,0,0,0,32,0,0,0,0,86817,4],
[13776,14,0,11926,4,0,0,1,28,230473,20,908,876,0,0,0,83886080,0,0,0,0,4294967295,0,230607,71,0,0,0,0,0,0,32,0,0,0,0,86817,4],
[13790,19,0,11926,4,0,0,1,28,230473,20,908,876,0,0,0,83886080,0,0,0,0,4294967295,0,230607,71,0,0,0,0,0,0,32,0,0,0,0,86817,4],
[13809,18,0,11926,4,0,0,1,28,230473,20,908,876,0,0,0,83886080,0,0,0,0,4294967295,0,230607,71,0,0,0,0,0,0,32,0,0,0,0,86817,4],
[13827,13,0,18775,4,0,0,1,23,23340,4,909,877,0,0,0,83886080,0,0,0,31,4294967295,0,230678,119,230797,465,231262,66,0,0,11,0,0,0,0,18908,7],
[13840,10,65,18775,4,0,0,1,28,231328,23,910,878,0,0,0,83886080,0,0,0,31,4294967295,0,231351,114,231465,123,0,0,0,0,22,13840,10,0,0,19176,23],
[13850,11,0,18775,4,0,0,0,139,231588,18,911,879,0,0,0,83886080,0,0,0,31,18774,1,231606,83,231689,439,232128,63,0,0,1,0,0,0,0,10916,7],
[13861,16,0,18775,4,0,0,0,139,232191,23,912,880,0,0,0,83890432,83894016,0,0,31,18774,1,232214,109,232323,154,0,0,0,0,1,0,0,0,0,173414,13],
[13877,6,0,18775,4,0,0,1,131,23340,4,913,881,1,0,0,83886080,0,0,0,31,4294967295,0,232477,95,0,0,0,0,0,0,42,0,0,0,0,25685,18],
[13883,14,0,18775,4,0,0,1,113,232572,21,914,882,0,0,0,83886080,0,0,0,31,18774,1,232593,67,0,0,0,0,22334,5,6,0,0,0,0,59455,18],
[13897,14,0,18775,4,0,0,1,28,211824,23,836,808,2,0,0,83886080,0,0,0,31,4294967295,0,232660,102,232762,76,0,0,0,0,42,0,0,0,0,59455,18],
[13911,12,0,18775,4,0,0,1,28,232838,20,915,883,2,0,0,83886080,0,0,0,31,4294967295,0,232858,94,232952,87,0,0,0,0,42,0,0,0,0,59455,18],
[13923,15,0,18775,4,0,0,1,113,232572,21,914,882,0,0,0,83886080,0,0,0,31,18774,1,233039,69,0,0,0,0,22334,5,6,0,0,0,0,59455,18],
[13938,18,105,18775,4,0,0,0,139,233108,25,916,884,0,0,0,83886080,0,0,0,31,18774,1,233133,98,233231,445,233676,46,0,0,1,0,0,0,0,18388,7],
[13956,11,0,18775,4,0,0,0,139,233722,18,917,885,0,0,0,83886080,0,0,0,31,18774,1,233740,93,0,0,0,0,0,0,1,0,0,0,0,25685,18],
[13967,20,0,18775,4,0,0,0,139,233833,27,918,886,0,0,0,83889920,0,0,0,31,18774,1,233860,93,0,0,0,0,0,0,1,0,0,0,0,25685,18],
[13987,9,0,18775,4,0,0,0,139,233953,16,919,887,0,0,0,83886080,0,0,0,31,18774,1,233969,92,0,0,0,0,0,0,1,0,0,0,0,25685,18],
[13996,19,0,18775,4,0,0,1,10,23340,4,920,888,2,0,0,83886080,0,0,0,31,4294967295,0,234061,155,234216,367,0,0,0,0,18,0,0,0,0,23831,16],
[14015,20,0,18775,4,0,0,1,10,23340,4,921,889,2,0,0,83886080,0,0,0,31,4294967295,0,234583,189,0,0,0,0,0,0,18,0,0,0,0,23831,16],
[14035,3,0,18775,4,0,0,1,132,23340,4,922,890,0,18,1,83886080,0,0,0,31,4294967295,0,234772,133,234905,194,0,0,0,0,0,0,0,0,0,235099,3],
[14038,7,0,18775,4,0,0,1,120,235102,14,923,891,0,18,1,83886080,0,0,0,31,4294967295,0,235116,129,235245,97,0,0,0,0,15,0,0,0,0,235099,3],
[14045,15,0,18775,4,0,0,1,120,235342,22,924,892,0,18,1,83886080,0,0,0,31,4294967295,0,235364,84,0,0,0,0,0,0,0,0,0,0,0,235099,3],
[14060,10,0,18775,4,0,0,1,132,23340,4,925,893,0,104,2,83886080,0,0,0,31,4294967295,0,235448,107,235555,82,0,0,0,0,25,0,0,0,0,235099,3],
[14070,4,0,18775,4,0,0,2,133,23340,4,926,894,0,0,0,83886080,0,0,0,31,4294967295,0,235637,80,235717,266,0,0,0,0,11,0,0,0,0,22203,17],
[14074,14,0,18775,4,0,0,1,134,23340,4,927,895,0,0,0,83886080,0,0,0,31,4294967295,0,235983,108,0,0,0,0,0,0,0,0,0,0,0,22203,17],
[14088,12,0,18775,4,0,0,0,139,236091,19,928,896,0,0,0,83886080,0,0,0,31,18774,1,236110,96,236206,117,0,0,0,0,1,0,0,0,0,173414,13],
[14100,15,0,18775,4,0,0,0,113,236323,22,929,897,0,0,0,83886080,0,0,0,31,18774,1,236345,113,236458,191,0,0,21794,7,4,0,0,0,0,173414,13],
[14115,16,0,18775,4,0,0,0,113,236323,22,929,897,0,0,0,83886080,0,0,0,31,18774,1,236649,78,0,0,0,0,21794,7,4,0,0,0,0,173414,13],
[14131,6,115,18775,4,0,0,1,24,23340,4,930,898,0,0,0,83886080,0,0,0,31,4294967295,0,236727,113,236840,518,237358,50,0,0,11,0,0,0,0,18908,7],
[14137,15,0,18775,4,0,0,1,120,196567,15,751,727,0,0,0,83886080,0,0,0,31,4294967295,0,237408,66,237474,360,237834,52,0,0,23,0,0,86,12,18908,7],
[14152,13,0,18775,4,0,0,1,106,237886,16,931,899,0,0,0,83886080,0,0,0,31,18774,1,237902,118,0,0,0,0,22334,5,6,0,0,0,0,173414,13],
[14165,19,0,18775,4,0,0,0,113,236323,22,929,897,0,0,0,83886080,0,0,0,31,18774,1,236649,78,0,0,0,0,21794,7,4,0,0,0,0,173414,13],
[14184,13,0,18775,4,0,0,1,106,238020,16,932,900,0,0,0,83886080,0,0,0,31,18774,1,238036,115,0,0,0,0,22334,5,6,0,0,0,0,173414,13],
[14197,14,122,18775,4,0,0,1,113,238152,21,933,901,0,0,0,83886080,0,0,0,31,238151,1,238173,96,238269,379,238648,19,21794,7,4,0,0,0,0,18908,7],
[14211,20,0,18775,4,0,0,0,113,236323,22,929,897,0,0,0,83886080,0,0,0,31,18774,1,236649,78,0,0,0,0,21794,7,4,0,0,0,0,173414,13],
[14231,7,81,18775,4,0,0,1,26,23340,4,934,902,2,0,0,83886080,0,0,0,31,4294967295,0,238667,87,238754,509,239263,79,0,0,15,0,0,0,0,14231,7],
[14238,13,0,18775,4,0,0,1,120,239342,20,935,903,0,0,0,83886080,0,0,0,31,4294967295,0,239362,58,0,0,0,0,0,0,15,0,0,0,0,14231,7],
[14251,13,0,18775,4,0,0,0,139,239420,20,936,904,0,0,0,67174400,0,0,0,0,4294967295,0,239440,95,0,0,0,0,0,0,1,0,0,0,0,45378,10],
[14264,16,0,18775,4,0,0,1,26,239535,22,937,905,2,0,0,83886080,0,0,0,31,4294967295,0,239557,86,0,0,0,0,0,0,15,0,0,0,0,14231,7],
[14280,12,0,18775,4,0,0,1,113,239643,24,938,906,0,0,0,83886336,0,0,0,31,65124,2,239667,91,0,0,0,0,21794,7,4,0,0,0,0,14231,7],
[14292,17,0,18775,4,0,0,1,113,239643,24,938,906,0,0,0,83886336,0,0,0,31,65124,2,239758,80,239838,128,0,0,21794,7,4,0,0,0,0,14231,7],
[14309,16,0,18775,4,0,0,1,113,239966,32,939,907,0,0,0,83886080,0,0,0,31,18774,1,239998,99,240097,64,0,0,21794,7,4,0,0,0,0,14231,7],
[14325,14,0,11758,6,0,0,1,28,240161,23,940,908,0,0,0,83886080,0,0,0,3,4294967295,0,240184,125,240309,134,240443,72,0,0,32,0,0,0,0,11758,6],
[14339,17,0,18775,4,0,0,1,113,240515,24,941,909,0,0,0,83886080,0,0,0,31,18774,1,240539,77,0,0,0,0,240616,5,3,0,0,0,0,14231,7],
[14356,15,0,18775,4,0,0,0,139,240621,22,942,910,0,0,0,83886080,0,0,0,31,18774,1,240643,88,0,0,0,0,0,0,1,0,0,0,0,14231,7],
[14371,17,0,18775,4,0,0,1,113,240731,22,943,911,1,0,0,83886080,0,0,0,31,18774,1,240753,71,240824,85,0,0,11083,9,3,0,0,0,0,14231,7],
[14388,17,0,11758,6,0,0,1,28,240161,23,940,908,0,0,0,83886080,0,0,0,3,4294967295,0,240909,83,0,0,0,0,0,0,32,0,0,0,0,14325,14],
[14405,16,0,11758,6,0,0,1,28,240161,23,940,908,0,0,0,83886080,0,0,0,3,4294967295,0,240909,83,0,0,0,0,0,0,32,0,0,0,0,14325,14],
[14421,21,0,11758,6,0,0,1,28,240161,23,940,908,0,0,0,83886080,0,0,0,3,4294967295,0,240909,83,0,0,0,0,0,0,32,0,0,0,0,14325,14],
[14442,13,0,18775,4,0,0,0,139,240992,20,944,912,0,0,0,83886080,0,0,0,31,18774,1,241012,62,0,0,0,0,0,0,1,0,0,0,0,14231,7],
[14455,22,0,18775,4,0,0,0,139,241074,29,945,913,0,0,0,67174400,0,0,0,0,4294967295,0,241103,92,0,0,0,0,0,0,1,0,0,0,0,45378,10],
[14477,6,0,14483,7,0,0,1,81,23340,4,946,914,1,0,0,83886080,0,0,0,0,4294967295,0,241195,48,0,0,0,0,0,0,17,0,0,0,0,95261,9],
[14483,7,0,14483,7,0,0,1,81,23340,4,947,914,1,0,0,83886080,0,0,0,0,4294967295,0,241243,125,0,0,0,0,0,0,17,0,0,0,0,95261,9],
[14490,16,0,18775,4,0,0,0,139,241368,12,948,915,0,18,1,83890433,0,0,0,31,18774,1,241380,50,0,0,0,0,0,0,1,0,0,0,0,235099,3],
[14506,16,0,18775,4,0,0,0,139,241430,12,949,916,0,18,1,83890433,0,0,0,31,18774,1,241442,56,241498,57,0,0,0,0,1,0,0,0,0,235099,3],
[14522,11,0,18775,4,0,0,0,139,241368,12,948,915,0,18,1,83888128,0,0,0,31,18774,1,241555,91,0,0,0,0,0,0,1,0,0,0,0,235099,3],
[14533,10,0,18775,4,0,0,0,28,241646,18,950,917,0,18,1,83888128,0,62,4,31,4294967295,0,241664,103,241767,135,0,0,241902,4,2,0,0,0,0,235099,3],
[14543,19,0,18775,4,0,0,1,113,241906,27,951,918,0,106,2,83886080,0,0,0,0,4294967295,0,241956,83,0,0,0,0,21794,7,4,0,0,0,0,235099,3],
[14562,21,0,18775,4,0,0,2,120,242039,29,952,919,2,106,2,83886080,0,0,0,0,4294967295,0,242068,73,0,0,0,0,0,0,0,0,0,0,0,235099,3],
[14583,20,0,18775,4,0,0,1,113,241906,27,951,918,0,106,2,83886080,0,0,0,0,4294967295,0,242141,80,242221,33,0,0,21794,7,4,0,0,0,0,235099,3],
[14603,22,0,18775,4,0,0,2,120,242039,29,952,919,2,106,2,83886080,0,0,0,0,4294967295,0,242254,101,242355,119,0,0,0,0,0,0,0,0,0,235099,3],
[14625,10,0,18775,4,0,0,1,27,242474,8,953,920,0,18,1,83886080,0,0,0,31,4294967295,0,242482,101,0,0,0,0,0,0,12,0,0,0,0,18908,7],
[14635,11,0,18775,4,0,0,1,120,242583,18,954,921,0,18,1,83886336,0,0,0,31,4294967295,0,242601,100,242701,155,0,0,0,0,15,0,0,0,0,235099,3],
[14646,11,0,18775,4,0,0,0,139,242856,18,955,922,0,18,1,83886080,0,0,0,31,18774,1,242874,88,0,0,0,0,0,0,1,0,0,0,0,235099,3],
[14657,16,0,18775,4,0,0,2,113,242962,23,956,923,0,18,1,83890176,0,0,0,31,22650,1,242985,88,243073,104,0,0,243177,6,2,0,0,0,0,235099,3],
[14673,9,0,14673,9,0,0,1,136,243183,4,957,924,0,18,1,83886080,0,0,0,3,4294967295,0,243187,112,243299,236,243535,97,0,0,12,0,0,0,0,14673,9],
[14682,21,0,14673,9,0,0,1,106,243632,19,958,925,0,18,1,83886336,0,0,0,3,18774,1,81160,76,0,0,0,0,22334,5,6,0,0,0,0,14673,9],
[14703,15,0,14673,9,0,0,0,139,243651,13,959,926,0,18,1,83886080,0,0,0,3,18774,1,243664,115,81365,98,0,0,0,0,1,0,0,0,0,14673,9],
[14718,16,0,14673,9,0,0,1,113,243779,15,960,927,0,18,1,83886080,0,0,0,3,18774,1,243794,119,0,0,0,0,81899,6,3,0,0,0,0,14673,9],
[14734,18,0,14673,9,0,0,1,28,243913,16,961,928,0,18,1,83886080,0,0,0,3,4294967295,0,81921,102,0,0,0,0,0,0,11,0,0,0,0,14673,9],
[14752,19,0,14673,9,0,0,1,113,243929,29,962,929,0,18,1,83886080,0,0,0,3,18774,1,82423,113,0,0,0,0,21794,7,4,0,0,0,0,14673,9],
[14771,18,0,14673,9,0,0,1,113,243958,16,963,930,0,18,1,83886080,0,0,0,3,18774,1,243974,93,82646,25,0,0,21794,7,4,0,0,0,0,14673,9],
[14789,21,0,14673,9,0,0,1,113,244067,19,964,931,0,18,1,83886080,0,0,0,3,18774,1,209167,99,0,0,0,0,34490,8,3,0,0,0,0,14673,9],
[14810,19,0,14673,9,0,0,1,113,244086,17,965,932,0,18,1,83886080,0,0,0,3,18774,1,244103,71,0,0,0,0,11083,9,3,0,0,0,0,14673,9],
[14829,15,0,14673,9,0,0,1,139,244174,13,966,933,0,18,1,83886080,0,0,0,3,18774,1,83162,63,83225,83,0,0,0,0,1,0,0,0,0,14673,9],
[14844,25,0,14673,9,0,0,1,120,244187,24,967,934,0,18,1,83886080,0,0,0,3,4294967295,0,244211,86,0,0,0,0,0,0,0,0,0,0,0,14673,9],
[14869,13,0,14673,9,0,0,0,139,244297,8,968,935,0,108,2,83886080,0,0,0,3,18774,1,244333,118,0,0,0,0,0,0,1,0,0,0,0,14673,9],
[14882,12,0,14673,9,0,0,1,120,244451,20,969,936,0,18,1,83886080,0,0,0,3,4294967295,0,244471,61,0,0,0,0,0,0,11,0,0,0,0,14673,9],
[14894,15,0,14673,9,0,0,1,120,244451,20,969,936,0,18,1,83886080,0,0,0,3,4294967295,0,244532,88,83738,103,0,0,0,0,11,0,0,0,0,14673,9],
[14909,22,0,14673,9,0,0,1,120,244451,20,969,936,0,18,1,83886080,0,0,0,3,4294967295,0,244471,61,0,0,0,0,0,0,11,0,0,0,0,14673,9],
[14931,29,0,14673,9,0,0,1,42,243183,4,970,937,0,18,1,83886080,0,0,0,3,4294967295,0,244620,93,116978,172,0,0,0,0,11,0,0,0,0,14673,9],
[14960,17,0,14673,9,0,0,1,113,244713,22,971,938,0,18,1,83886080,0,0,0,3,18774,1,84755,91,0,0,0,0,21794,7,4,0,0,0,0,14673,9],
[14977,12,0,14673,9,0,0,1,28,244735,20,972,939,0,18,1,83886080,0,0,0,3,4294967295,0,244755,101,0,0,0,0,0,0,11,0,0,0,0,14673,9],
[14989,18,0,14673,9,0,0,1,43,243183,4,973,940,0,18,1,83886080,0,0,0,3,4294967295,0,244856,147,85144,70,245003,32,0,0,13,0,0,0,0,14673,9],
[15007,19,0,14673,9,0,0,2,120,245035,17,974,941,0,18,1,83886080,0,0,0,3,4294967295,0,245052,167,85397,259,245219,63,0,0,0,0,0,0,0,14673,9],
[15026,25,0,14673,9,0,0,1,40,243183,4,975,942,0,18,1,83886080,0,0,0,3,4294967295,0,245282,156,85845,98,245438,46,0,0,0,0,0,0,0,14673,9],
[15051,21,0,14673,9,0,0,1,44,243183,4,976,943,0,18,1,83886080,0,0,0,3,4294967295,0,245484,105,86064,122,245589,43,0,0,0,0,0,0,0,14673,9],
[15072,20,0,14673,9,0,0,2,45,243183,4,977,944,0,18,1,83886080,0,0,0,3,4294967295,0,245632,106,0,0,0,0,86337,5,2,0,0,0,0,14673,9],
[15092,17,0,14673,9,0,0,1,113,244086,17,965,932,0,18,1,83886080,0,0,0,3,18774,1,245738,73,0,0,0,0,11083,9,3,0,0,0,0,14673,9],
[15109,14,0,14673,9,0,0,1,46,243183,4,978,945,0,18,1,83886080,0,0,0,3,4294967295,0,245811,86,86504,106,0,0,0,0,11,0,0,0,0,14673,9],
[15123,10,0,14673,9,0,0,1,137,243183,4,979,946,0,18,1,83886080,0,0,0,3,4294967295,0,245897,124,0,0,246021,68,0,0,22,15123,10,0,0,14673,9],
[15133,2,0,18775,4,0,0,1,28,246089,20,980,947,2,0,0,83886080,0,0,0,31,4294967295,0,246109,76,0,0,0,0,0,0,0,0,0,0,0,25900,13],
[15135,9,0,15135,9,0,0,0,139,246185,12,981,948,0,0,0,83886080,0,0,0,0,4294967295,0,246197,87,246284,31,0,0,0,0,1,0,0,0,0,23718,12],
[15144,18,0,18775,4,0,0,0,139,246315,28,982,949,0,0,0,83886336,0,0,0,31,18774,1,246343,94,246437,77,0,0,0,0,1,0,0,0,0,25900,13],
[15162,22,0,11758,6,0,0,0,139,246514,26,983,950,0,0,0,83886080,0,0,0,3,18774,1,246540,126,0,0,0,0,0,0,1,0,0,0,0,11758,6],
[15184,18,0,18775,4,0,0,1,113,246666,29,984,951,8194,0,0,83886080,0,0,0,31,18774,1,246695,111,246806,151,0,0,21794,7,4,0,0,0,0,49548,12],
[15202,23,0,18775,4,0,0,1,120,246957,30,985,952,8194,0,0,83886080,0,0,0,31,4294967295,0,246987,119,0,0,0,0,0,0,0,0,0,0,0,49548,12],
[15225,12,0,18775,4,0,0,1,35,23340,4,986,121,8192,0,0,83886080,0,0,0,31,4294967295,0,247106,95,0,0,0,0,0,0,15,0,0,0,0,49548,12],
[15237,14,0,18775,4,0,0,1,20,247201,21,987,953,8192,0,1,83886080,0,0,0,31,4294967295,0,247222,137,247359,202,0,0,0,0,25,0,0,0,0,49548,12],
[15251,20,0,18775,4,0,0,1,20,247561,27,988,954,8192,0,1,83886080,0,0,0,31,4294967295,0,247588,148,0,0,0,0,0,0,25,0,0,0,0,49548,12],
[15271,24,0,18775,4,0,0,1,20,247736,31,989,955,8192,0,1,83886080,0,0,0,31,4294967295,0,247767,142,0,0,0,0,0,0,25,0,0,0,0,49548,12],
[15295,30,0,18775,4,0,0,1,20,247909,37,990,956,8192,0,1,83886080,0,0,0,31,4294967295,0,247946,153,0,0,0,0,0,0,25,0,0,0,0,49548,12],
[15325,19,0,18775,4,0,0,1,12,248099,26,991,957,8192,0,0,83886080,0,0,0,31,4294967295,0,248125,119,0,0,0,0,0,0,28,0,0,0,0,49548,12],
[15344,25,0,18775,4,0,0,1,12,248244,32,992,958,8192,0,0,83886080,0,0,0,31,4294967295,0,248276,135,248411,410,248821,88,0,0,28,0,0,0,0,49548,12],
[15369,18,0,18775,4,0,0,1,20,248909,25,993,959,8192,0,1,83886080,0,0,0,31,4294967295,0,248934,147,0,0,0,0,0,0,25,0,0,0,0,49548,12],
[15387,24,0,18775,4,0,0,1,20,249081,31,994,960,8192,0,1,83886080,0,0,0,31,4294967295,0,249112,158,0,0,0,0,0,0,25,0,0,0,0,49548,12],
[15411,11,0,18775,4,0,0,1,21,249270,18,995,961,8192,0,1,83886080,0,0,0,31,4294967295,0,249288,119,0,0,0,0,0,0,24,0,0,0,0,49548,12],
[15422,15,0,18775,4,0,0,0,139,249407,22,996,962,8192,0,0,83886080,0,0,0,31,18774,1,249429,129,249558,370,249928,60,0,0,1,0,0,0,0,49548,12],
[15437,15,0,18775,4,0,0,1,28,249988,22,997,963,8192,0,0,83886080,0,0,0,31,4294967295,0,250010,70,0,0,0,0,0,0,13,0,0,0,0,49548,12],
[15452,15,0,18775,4,0,0,1,28,250080,22,998,964,8192,0,0,83886080,0,0,0,31,4294967295,0,250102,85,0,0,0,0,0,0,0,0,0,0,0,49548,12],
[15467,18,0,18775,4,0,0,1,28,249988,22,997,963,8192,0,0,83886080,0,0,0,31,4294967295,0,250187,101,0,0,0,0,0,0,13,0,0,0,0,49548,12],
[15485,18,0,18775,4,0,0,1,28,250080,22,998,964,8192,0,0,83886080,0,0,0,31,4294967295,0,250288,98,0,0,0,0,0,0,0,0,0,0,0,49548,12],
[15503,12,0,18775,4,0,0,1,28,250386,19,999,965,8192,0,0,83886080,0,0,0,31,4294967295,0,250405,88,0,0,0,0,0,0,0,0,0,0,0,49548,12],
[15515,10,0,18775,4,0,0,1,138,250493,18,1000,966,8192,0,0,83886080,0,0,0,31,4294967295,0,250511,106,250617,469,251086,112,0,0,29,0,0,0,0,49548,12],
[15525,11,0,18775,4,0,0,1,138,251198,19,1001,967,8192,0,0,83886080,0,0,0,31,4294967295,0,251217,106,0,0,0,0,0,0,29,0,0,0,0,49548,12],
[15536,11,0,18775,4,0,0,1,28,251323,18,1002,968,8192,0,0,83886080,0,0,0,31,4294967295,0,251341,129,251470,139,0,0,0,0,13,0,0,0,0,49548,12],
[15547,15,0,18775,4,0,0,1,28,251609,22,1003,969,8192,0,0,83886080,0,0,0,31,4294967295,0,251631,100,251731,367,252098,76,0,0,0,0,0,0,0,49548,12],
[15562,5,0,18775,4,0,0,1,120,252174,12,1004,970,2,0,0,83886080,0,0,0,31,4294967295,0,252186,109,252295,506,252801,40,0,0,11,0,0,0,0,22203,17],
[15567,10,0,18775,4,0,0,0,139,252841,17,1005,971,2,0,0,83886080,0,0,0,31,18774,1,252858,101,252959,63,0,0,0,0,1,0,0,0,0,22203,17],
[15577,9,0,18775,4,0,0,0,139,253022,21,1006,972,2,0,0,83886080,0,0,0,31,18774,1,253043,84,0,0,0,0,0,0,1,0,0,0,0,22203,17],
[15586,14,0,18775,4,0,0,0,139,253022,21,1006,972,2,0,0,83886080,0,0,0,31,18774,1,253127,63,0,0,0,0,0,0,1,0,0,0,0,22203,17],
[15600,14,0,18775,4,0,0,0,139,253190,21,1007,973,2,0,0,83887360,0,0,0,31,18774,1,253211,97,253308,81,0,0,0,0,1,0,0,0,0,22203,17],
[15614,16,0,18775,4,0,0,0,139,253389,23,1008,974,2,0,0,83887360,0,0,0,31,18774,1,253412,56,0,0,0,0,0,0,1,0,0,0,0,22203,17],
[15630,10,0,18775,4,0,0,1,28,253468,30,1009,975,32770,0,0,83886080,0,0,0,31,4294967295,0,253498,110,253608,163,0,0,0,0,0,0,0,0,0,22203,17],
[15640,25,0,18775,4,0,0,1,113,253771,32,1010,976,2,0,0,83886080,0,0,0,31,21682,1,253803,105,0,0,0,0,21794,7,4,0,0,0,0,22203,17],
[15665,26,0,18775,4,0,0,1,113,253771,32,1010,976,2,0,0,83886080,0,0,0,31,21682,1,253908,86,0,0,0,0,21794,7,4,0,0,0,0,22203,17],
[15691,12,0,18775,4,0,0,1,120,252174,12,1004,970,2,0,0,83886080,0,0,0,31,4294967295,0,253994,67,0,0,0,0,0,0,11,0,0,0,0,22203,17],
[15703,17,0,254061,19,0,0,0,139,254080,33,1011,977,0,0,0,67174400,0,0,0,0,4294967295,0,254113,99,0,0,0,0,0,0,1,0,0,0,0,33476,18],
[15720,17,0,254061,19,0,0,0,139,254212,33,1012,978,0,0,0,67174400,0,0,0,0,4294967295,0,254245,105,0,0,0,0,0,0,1,0,0,0,0,33476,18],
[15737,4,0,18775,4,0,0,1,93,254350,6,1013,979,1,0,0,83886080,0,0,0,31,4294967295,0,254356,95,254451,131,0,0,0,0,14,0,0,0,0,25685,18],
[15741,6,0,18775,4,0,0,0,139,254582,13,1014,980,1,0,0,83886080,0,0,0,31,18774,1,254595,83,254678,445,255123,72,0,0,1,0,0,0,0,27182,13],
[15747,9,0,18775,4,0,0,1,28,246089,20,980,947,2,0,0,83886080,0,0,0,31,4294967295,0,246109,76,0,0,0,0,0,0,0,0,0,0,0,25900,13],
[15756,14,0,18775,4,0,0,1,113,255195,21,1015,981,0,0,0,83886080,0,0,0,31,168224,2,255216,83,255299,111,0,0,21794,7,4,0,0,0,0,25900,13],
[15770,12,0,18775,4,0,0,1,28,246089,20,980,947,2,0,0,83886080,0,0,0,31,4294967295,0,255410,122,255532,512,256044,68,0,0,0,0,0,0,0,25900,13],
[15782,24,0,18775,4,0,0,1,120,256112,31,1016,982,2,0,0,83888384,0,0,0,31,4294967295,0,256143,78,0,0,0,0,61635,9,2,0,0,0,0,25900,13],
[15806,10,0,18775,4,0,0,1,28,256221,21,1017,983,2,0,0,83886080,0,0,0,31,4294967295,0,256242,119,256361,180,0,0,0,0,22,15806,10,0,0,25900,13],
[15816,17,0,18775,4,0,0,1,135,23340,4,1018,984,0,0,0,83886080,0,0,0,31,4294967295,0,256541,127,256668,98,0,0,0,0,23,0,0,110,3,25900,13],
[15833,30,0,18775,4,0,0,0,139,256776,37,1019,985,0,0,0,67174400,0,0,0,0,4294967295,0,256813,115,0,0,0,0,0,0,1,0,0,0,0,45378,10],
[15863,21,0,18775,4,0,0,0,139,256928,28,1020,986,0,0,0,83886080,0,0,0,31,18774,1,256956,139,257095,97,0,0,0,0,1,0,0,0,0,25900,13],
[15884,23,0,18775,4,0,0,1,113,257192,31,1021,987,2,0,0,67174400,0,0,0,0,4294967295,0,257223,91,0,0,0,0,257314,13,3,0,0,0,0,45378,10],
[15907,24,0,18775,4,0,0,1,113,257192,31,1021,987,2,0,0,67174400,0,0,0,0,4294967295,0,257327,106,0,0,0,0,257314,13,3,0,0,0,0,45378,10],
[15931,26,0,18775,4,0,0,1,120,257433,33,1022,988,2,0,0,83886336,0,0,0,31,4294967295,0,257466,131,0,0,0,0,0,0,13,0,0,0,0,22203,17],
[15957,22,0,18775,4,0,0,1,113,257599,29,1023,989,0,0,0,83886080,0,0,0,31,257597,2,257628,106,0,0,0,0,21794,7,4,0,0,0,0,25900,13],
[15979,31,0,18775,4,0,0,1,113,257734,38,1024,990,0,0,0,67174400,0,0,0,0,4294967295,0,257772,104,0,0,0,0,21794,7,4,0,0,0,0,45378,10],
[16010,28,0,18775,4,0,0,0,139,257876,35,1025,991,2,0,0,67174400,0,0,0,0,4294967295,0,257911,64,0,0,0,0,0,0,1,0,0,0,0,45378,10],
[16038,31,0,18775,4,0,0,1,28,257975,42,1026,992,2,0,0,83886080,0,0,0,31,4294967295,0,258017,119,258136,190,0,0,0,0,13,0,0,0,0,25900,13],
[16069,24,0,18775,4,0,0,1,104,23340,4,1027,993,2,18,1,83886080,0,0,0,31,4294967295,0,258326,116,258442,218,0,0,0,0,0,0,0,0,0,25900,13],
[16093,34,0,18775,4,0,0,1,113,258665,41,1028,994,2,18,1,83886080,0,0,0,31,258660,5,258706,99,0,0,0,0,21794,7,4,0,0,0,0,25900,13],
[16127,27,0,18775,4,0,0,1,28,258805,34,1029,995,2,18,1,83886336,0,0,0,31,4294967295,0,258839,113,258952,57,0,0,259009,3,2,0,0,0,0,25900,13],
[16154,29,0,18775,4,0,0,0,139,259012,36,1030,996,0,0,0,83886080,0,0,0,31,18774,1,259048,124,259172,482,259654,143,0,0,1,0,0,0,0,25900,13],
[16183,7,0,18775,4,0,0,1,93,181681,7,1031,665,1,0,0,83886080,0,0,0,31,4294967295,0,259797,86,0,0,0,0,0,0,14,0,0,0,0,25685,18],
[16190,13,0,18775,4,0,0,1,27,242474,8,1032,920,0,18,1,83886080,0,0,0,31,4294967295,0,259883,117,260000,134,0,0,0,0,12,0,0,0,0,18908,7],
[16203,7,0,16203,7,0,0,1,28,260134,27,1033,997,0,0,0,83886080,0,0,0,3,4294967295,0,260161,111,260272,148,0,0,0,0,29,0,0,0,0,61381,12],
[16210,17,0,16203,7,0,0,1,28,260420,15,1034,998,0,0,0,83886080,0,0,0,3,4294967295,0,260435,102,0,0,0,0,0,0,33,0,0,0,0,61381,12],
[16227,20,0,16203,7,0,0,1,28,260537,9,1035,999,0,0,0,83886080,0,0,0,3,4294967295,0,260546,94,0,0,0,0,0,0,46,0,0,0,0,61381,12],
[16247,16,0,16203,7,0,0,0,139,260640,19,1036,1000,0,113,1,83886080,0,0,0,3,18774,1,260668,104,0,0,0,0,0,0,1,0,0,0,0,61381,12],
[16263,13,0,18775,4,0,0,1,113,260772,20,1037,1001,0,0,0,83886080,0,0,0,31,18774,1,260792,90,0,0,0,0,100541,11,3,0,0,0,0,20073,8],
[16276,20,0,18775,4,0,0,0,139,260882,27,1038,1002,0,0,0,83886080,0,0,0,31,18774,1,260909,63,0,0,0,0,0,0,1,0,0,0,0,20073,8],
[16296,12,0,18775,4,0,0,1,113,260772,20,1037,1001,0,0,0,83886080,0,0,0,31,18774,1,260972,81,0,0,0,0,100541,11,3,0,0,0,0,20073,8],
[16308,19,0,18775,4,0,0,0,139,260882,27,1038,1002,0,0,0,83886080,0,0,0,31,18774,1,261053,85,0,0,0,0,0,0,1,0,0,0,0,20073,8],
[16327,11,0,18775,4,0,0,0,139,261138,18,1039,1003,0,0,0,83886080,0,0,0,31,18774,1,261156,112,0,0,0,0,0,0,1,0,0,0,0,173414,13],
[16338,4,74,11758,6,0,0,1,120,261268,15,1040,1004,0,0,0,83886080,0,0,0,3,4294967295,0,261283,99,0,0,0,0,0,0,32,0,0,0,0,11758,6],
[16342,17,0,18775,4,0,0,1,113,261382,24,1041,1005,8,0,0,83886080,0,0,0,31,18774,1,261406,67,0,0,0,0,261473,9,2,0,0,0,0,41304,12],
[16359,16,0,18775,4,0,0,1,113,261382,24,1041,1005,8,0,0,83886080,0,0,0,31,18774,1,261406,67,0,0,0,0,261473,9,2,0,0,0,0,41304,12],
[16375,15,0,18775,4,0,0,0,139,261482,22,1042,1006,6,0,0,83886080,0,0,0,31,18774,1,261504,102,261606,172,0,0,0,0,1,0,0,0,0,145071,10],
[16390,7,0,18775,4,0,0,1,113,261778,14,1043,1007,8,0,0,83886080,0,0,0,31,22650,1,261792,62,261854,450,262304,39,16390,7,3,0,0,0,0,41304,12],
[16397,18,0,18775,4,0,0,1,113,261382,24,1041,1005,8,0,0,83886080,0,0,0,31,18774,1,261406,67,0,0,0,0,261473,9,2,0,0,0,0,41304,12],
[16415,17,0,18775,4,0,0,1,113,261382,24,1041,1005,8,0,0,83886080,0,0,0,31,18774,1,262343,83,0,0,0,0,261473,9,2,0,0,0,0,41304,12],
[16432,12,0,18775,4,0,0,0,139,262426,23,1044,1008,0,0,0,83886080,0,0,0,31,18774,1,262449,105,262554,345,262899,45,0,0,1,0,0,0,0,18388,7],
[16444,21,0,18775,4,0,0,0,139,262944,32,1045,1009,0,0,0,67174400,0,0,0,0,4294967295,0,262976,99,0,0,0,0,0,0,1,0,0,0,0,45378,10],
[16465,5,0,18775,4,0,0,1,28,232838,20,915,883,2,0,0,83886080,0,0,0,31,4294967295,0,263075,102,0,0,0,0,0,0,42,0,0,0,0,59455,18],
[16470,7,0,16470,7,0,0,1,130,23340,4,1046,1010,8,0,0,83886080,0,0,0,0,4294967295,0,263177,102,263279,105,263384,28,23319,5,3,0,0,0,0,23718,12],
[16477,18,0,18775,4,0,0,1,28,263412,25,1047,1011,2,0,0,83886080,0,0,0,31,4294967295,0,263437,105,263542,144,0,0,0,0,13,0,0,0,0,27518,18],
[16495,10,0,18775,4,0,0,1,28,263686,17,1048,1012,2,0,0,83886080,0,0,0,31,4294967295,0,263703,117,263820,118,0,0,0,0,0,0,0,0,0,27518,18],
[16505,15,0,18775,4,0,0,1,28,263938,22,1049,1013,6,0,0,83886080,0,0,0,31,4294967295,0,263960,119,264079,116,0,0,0,0,13,0,0,0,0,148917,7],
[16520,15,0,18775,4,0,0,1,28,264195,22,1050,1014,6,0,0,83886080,0,0,0,31,4294967295,0,264217,97,264314,112,0,0,0,0,13,0,0,0,0,148917,7],
[16535,18,0,18775,4,0,0,1,28,264426,25,1051,1015,2,0,0,83889664,0,0,0,31,4294967295,0,264451,72,264523,73,0,0,0,0,13,0,0,0,0,27518,18],
[16553,12,0,18775,4,0,0,1,28,264596,19,1052,1016,2,0,0,83886080,0,0,0,31,4294967295,0,264615,108,264723,537,265260,31,0,0,13,0,0,0,0,27518,18],
[16565,12,0,18775,4,0,0,1,28,265291,19,1053,1017,2,0,0,83886080,0,0,0,31,4294967295,0,265310,88,265398,39,0,0,0,0,0,0,0,0,0,27518,18],
[16577,21,0,18775,4,0,0,1,28,265437,28,1054,1018,2,0,0,83889664,0,0,0,31,4294967295,0,265465,84,0,0,0,0,0,0,13,0,0,0,0,27518,18],
[16598,20,0,18775,4,0,0,1,28,265549,27,1055,1019,2,0,0,83886080,0,0,0,31,4294967295,0,265576,100,265676,105,0,0,0,0,13,0,0,0,0,27518,18],
[16618,13,0,265781,6,0,0,1,28,265787,12,1056,1020,0,0,0,83886080,0,0,0,0,4294967295,0,265799,142,265941,438,266379,131,0,0,46,0,0,0,0,265781,6],
[16631,18,0,265781,6,0,0,1,28,266510,17,1057,1021,0,0,0,83886080,0,0,0,0,4294967295,0,266527,151,266678,456,267134,113,0,0,46,0,0,0,0,265781,6],
[16649,13,0,265781,6,0,0,1,28,267247,12,1058,1022,0,0,0,83886080,0,0,0,0,4294967295,0,267259,142,267401,269,267670,149,0,0,46,0,0,0,0,265781,6],
[16662,25,0,265781,6,0,0,1,145,267819,10,1059,1023,0,0,0,83886080,0,0,0,0,4294967295,0,267829,124,267953,229,268182,87,0,0,46,0,0,0,0,265781,6],
[16687,26,0,265781,6,0,0,1,145,268269,11,1060,1024,0,0,0,83886080,0,0,0,0,4294967295,0,268280,124,268404,65,268469,57,0,0,46,0,0,0,0,265781,6],
[16713,19,0,265781,6,0,0,1,146,268526,11,1061,1025,0,0,0,83886080,0,0,0,0,4294967295,0,268537,123,0,0,0,0,0,0,46,0,0,0,0,265781,6],
[16732,19,0,265781,6,0,0,1,120,268660,17,1062,1026,0,0,0,83886080,0,0,0,0,4294967295,0,268677,127,0,0,0,0,0,0,11,0,0,0,0,265781,6],
[16751,22,0,265781,6,0,0,2,120,268804,20,1063,1027,0,0,0,83886080,0,0,0,0,4294967295,0,268824,145,268969,464,269433,40,0,0,0,0,0,0,0,265781,6],
[16773,3,0,18775,4,0,0,1,120,269473,17,1064,1028,2,0,0,83886080,0,0,0,31,4294967295,0,269490,121,269611,145,0,0,0,0,11,0,0,0,0,173414,13],
[16776,6,0,16776,6,0,0,0,139,269756,10,1065,1029,0,114,1,83886080,0,0,0,3,18774,1,269777,88,0,0,0,0,0,0,1,0,0,0,0,23718,12],
[16782,16,0,16776,6,0,0,1,113,269865,14,1066,1030,0,114,1,83886080,0,0,0,3,18774,1,269879,72,0,0,0,0,269951,5,3,0,0,0,0,23718,12],
[16798,3,0,18775,4,0,0,1,122,23340,4,1067,1031,0,0,0,83886080,0,0,0,31,4294967295,0,269956,83,270039,463,270502,29,0,0,30,0,0,0,0,19450,10],
[16801,5,0,18775,4,0,0,1,123,23340,4,1068,1032,1,0,0,83886080,0,0,0,31,4294967295,0,270531,86,270617,185,0,0,0,0,10,0,0,0,0,19450,10],
[16806,17,0,18775,4,0,0,1,28,270802,24,1069,1033,0,0,0,83886080,0,0,0,31,4294967295,0,270826,119,0,0,0,0,0,0,0,0,0,0,0,30361,16],
[16823,14,0,18775,4,0,0,1,28,270945,21,1070,1034,0,0,0,83886080,0,0,0,31,4294967295,0,270966,103,0,0,0,0,0,0,0,0,0,0,0,30361,16],
[16837,16,0,18775,4,0,0,1,28,271069,23,1071,1035,0,0,0,83886080,0,0,0,31,4294967295,0,271092,116,0,0,0,0,0,0,0,0,0,0,0,30361,16],
[16853,11,0,18775,4,0,0,1,28,271208,18,1072,1036,0,0,0,83886080,0,0,0,31,4294967295,0,271226,118,271344,112,0,0,0,0,0,0,0,0,0,30361,16],
[16864,14,0,18775,4,0,0,1,28,271456,21,1073,1037,0,0,0,83886080,0,0,0,31,4294967295,0,271477,92,0,0,0,0,0,0,0,0,0,0,0,30361,16],
[16878,16,0,18775,4,0,0,1,28,271569,23,1074,1038,0,0,0,83886080,0,0,0,31,4294967295,0,271592,106,0,0,0,0,0,0,0,0,0,0,0,30361,16],
[16894,15,0,18775,4,0,0,1,28,271698,22,1075,1039,0,0,0,83886080,0,0,0,31,4294967295,0,271720,105,0,0,0,0,0,0,0,0,0,0,0,30361,16],
[16909,24,0,18775,4,0,0,1,23,23340,4,1076,1040,0,0,0,83886080,0,0,0,31,4294967295,0,271825,112,0,0,0,0,0,0,11,0,0,0,0,18908,7],
[16933,5,0,18775,4,0,0,1,142,23340,4,1077,1041,0,0,0,83886080,0,0,0,31,4294967295,0,271937,88,0,0,0,0,0,0,44,0,0,0,0,41304,12],
[16938,11,0,18775,4,0,0,1,30,23340,4,1078,1042,2,0,0,83886080,0,0,0,31,4294967295,0,272025,93,272118,445,272563,51,0,0,20,0,0,0,0,23831,16],
[16949,18,0,18775,4,0,0,1,31,23340,4,1079,1043,2,18,1,83886080,0,0,0,31,4294967295,0,272614,80,0,0,0,0,0,0,20,0,0,0,0,23831,16],
[16967,18,0,18775,4,0,0,1,31,23340,4,1080,1043,2,18,1,83886080,0,0,0,31,4294967295,0,272694,91,0,0,0,0,0,0,20,0,0,0,0,23831,16],
[16985,25,0,18775,4,0,0,1,120,272785,32,1081,1044,0,0,0,83886080,0,0,0,31,4294967295,0,272817,99,272916,95,0,0,0,0,14,0,0,0,0,26850,7],
[17010,29,0,18775,4,0,0,1,120,273011,36,1082,1045,0,0,0,83886080,0,0,0,31,4294967295,0,273047,100,0,0,0,0,0,0,18,0,0,0,0,26850,7],
[17039,7,0,18775,4,0,0,1,124,273147,14,1083,1046,0,9,1,83886080,0,0,0,31,4294967295,0,273161,145,273306,218,0,0,0,0,46,0,0,0,0,33161,10],
[17046,8,0,18775,4,0,0,1,124,273524,15,1084,1047,0,9,1,83886080,0,0,0,31,4294967295,0,273539,113,273652,112,0,0,0,0,46,0,0,0,0,33161,10],
[17054,30,0,18775,4,0,0,0,139,273764,37,1085,1048,0,0,0,83886080,0,0,0,31,18774,1,273801,96,273897,483,274380,83,0,0,1,0,0,0,0,25900,13],
[17084,15,0,18775,4,0,0,1,120,274463,22,1086,1049,0,0,0,83886080,0,0,0,31,4294967295,0,274485,134,274619,191,0,0,0,0,15,0,0,0,0,23324,16],
[17099,5,104,18775,4,0,0,0,2,23340,4,1087,372,1,0,0,83886080,0,0,0,31,4294967295,0,274810,52,0,0,0,0,0,0,47,0,0,0,0,25685,18],
[17104,9,0,18775,4,0,0,0,139,274862,16,1088,1050,0,0,0,83886080,0,0,0,31,18774,1,274878,119,0,0,0,0,0,0,1,0,0,0,0,21005,11],
[17113,12,115,18775,4,0,0,1,24,274997,7,1089,1051,0,0,0,83886080,0,0,0,31,4294967295,0,275004,95,275099,433,275532,29,0,0,11,0,0,0,0,18908,7],
[17125,10,0,275561,2,0,0,1,106,275563,12,1090,1052,0,0,0,83886080,0,0,0,0,4294967295,0,275575,106,0,0,0,0,78895,5,2,0,0,0,0,275561,2],
[17135,7,0,275561,2,0,0,1,120,275681,9,1091,1053,0,0,0,83886080,0,0,0,0,4294967295,0,275690,61,0,0,0,0,0,0,14,0,0,0,0,275561,2],
[17142,7,0,275561,2,0,0,1,28,275751,9,1092,1054,0,0,0,83886080,0,0,0,0,4294967295,0,275760,91,0,0,0,0,0,0,14,0,0,0,0,275561,2],
[17149,14,0,275561,2,0,0,1,28,275851,17,1093,1055,0,0,0,83886080,0,0,0,0,4294967295,0,275868,110,0,0,0,0,0,0,15,0,0,0,0,275561,2],
[17163,13,0,275561,2,0,0,1,113,275978,15,1094,1056,0,0,0,83886080,0,0,0,0,4294967295,0,275993,108,0,0,0,0,78895,5,2,0,0,0,0,275561,2],
[17176,6,0,18775,4,0,0,0,139,276101,13,1095,1057,0,0,0,83886080,0,0,0,31,18774,1,276114,89,276203,398,276601,74,0,0,1,0,0,0,0,26984,9],
[17182,10,0,18775,4,0,0,1,108,23340,4,1096,181,0,5,1,83886080,0,0,0,31,4294967295,0,276675,79,0,0,0,0,0,0,46,0,0,0,0,2657,7],
[17192,16,0,18775,4,0,0,1,28,276754,23,1097,1058,0,0,0,67174400,0,0,0,0,4294967295,0,276777,125,0,0,0,0,0,0,0,0,0,0,0,45378,10],
[17208,10,0,18775,4,0,0,1,28,276902,18,1098,1059,0,0,0,83886080,0,0,0,31,4294967295,0,276920,59,0,0,0,0,0,0,28,0,0,0,0,2657,7],
[17218,10,0,18775,4,0,0,1,113,276979,17,1099,1060,0,0,0,83887872,0,0,0,31,18774,1,276996,100,277096,62,0,0,21794,7,4,0,0,0,0,2657,7],
[17228,18,0,18775,4,0,0,1,113,277158,25,1100,1061,0,0,0,83886080,0,0,0,31,18774,1,277183,99,0,0,0,0,100541,11,3,0,0,0,0,2657,7],
[17246,11,0,18775,4,0,0,1,108,23340,4,1101,181,0,5,1,83886080,0,0,0,31,4294967295,0,276675,79,0,0,0,0,0,0,46,0,0,0,0,2657,7],
[17257,15,0,18775,4,0,0,1,28,277282,23,1102,1062,0,0,0,83886080,0,0,0,31,4294967295,0,277305,101,0,0,0,0,0,0,17,0,0,0,0,2657,7],
[17272,22,0,18775,4,0,0,1,28,277406,30,1103,1063,0,0,0,83886080,0,0,0,31,4294967295,0,277436,112,0,0,0,0,0,0,17,0,0,0,0,2657,7],
[17294,15,0,18775,4,0,0,1,28,277548,24,1104,1064,0,0,0,83886080,0,0,0,31,4294967295,0,277572,103,277675,97,0,0,0,0,17,0,0,0,0,2657,7],
[17309,22,0,18775,4,0,0,1,28,277772,31,1105,1065,0,0,0,83886080,0,0,0,31,4294967295,0,277803,105,0,0,0,0,0,0,17,0,0,0,0,2657,7],
[17331,11,0,18775,4,0,0,1,28,276902,18,1098,1059,0,0,0,83886080,0,0,0,31,4294967295,0,277908,92,0,0,0,0,0,0,28,0,0,0,0,2657,7],
[17342,18,0,18775,4,0,0,1,120,278000,25,1106,1066,0,0,0,83886080,0,0,0,31,4294967295,0,278025,104,278129,81,0,0,0,0,18,0,0,0,0,2657,7],
[17360,17,0,18775,4,0,0,1,120,278210,24,1107,1067,0,0,0,83886080,0,0,0,31,4294967295,0,278234,87,0,0,0,0,0,0,18,0,0,0,0,2657,7],
[17377,4,72,11758,6,0,0,1,120,101428,8,381,373,0,0,0,83886080,0,0,0,3,4294967295,0,202914,48,101545,417,278321,21,0,0,15,0,0,0,0,11758,6],
[17381,7,0,18775,4,0,0,0,95,278342,13,1108,1068,0,0,0,83886080,0,0,0,31,4294967295,0,278355,62,0,0,0,0,0,0,47,0,0,0,0,10916,7],
[17388,5,0,18775,4,0,0,0,139,278417,12,1109,1069,0,0,0,83886080,0,0,0,31,18774,1,278429,120,278549,96,0,0,0,0,1,0,0,0,0,20073,8],
[17393,10,0,18775,4,0,0,0,139,278645,17,1110,1070,32,0,0,83886080,0,0,0,31,18774,1,278662,93,0,0,0,0,0,0,1,0,0,0,0,20073,8],
[17403,10,72,11758,6,0,0,1,120,101428,8,381,373,0,0,0,83886080,0,0,0,3,4294967295,0,202914,48,101545,417,278755,27,0,0,15,0,0,0,0,11758,6],
[17413,12,0,18775,4,0,0,1,28,278782,18,1111,1071,0,0,0,83888128,0,0,0,31,4294967295,0,278800,97,278897,116,0,0,0,0,15,0,0,0,0,26850,7],
[17425,13,0,18775,4,0,0,1,28,278782,18,1111,1071,0,0,0,83888128,0,0,0,31,4294967295,0,279013,96,279109,193,0,0,0,0,14,0,0,0,0,26850,7],
[17438,11,0,18775,4,0,0,1,28,278782,18,1111,1071,0,0,0,83888128,0,0,0,31,4294967295,0,279302,106,279408,174,0,0,0,0,13,0,0,0,0,26850,7],
[17449,19,0,18775,4,0,0,1,113,279582,26,1112,1072,0,0,0,83888128,0,0,0,31,18774,1,279608,104,0,0,0,0,21794,7,4,0,0,0,0,26850,7],
[17468,14,0,18775,4,0,0,1,28,279712,25,1113,1073,0,0,0,83886080,0,0,0,31,4294967295,0,279737,91,0,0,0,0,0,0,0,0,0,0,0,26850,7],
[17482,22,0,18775,4,0,0,1,113,279828,33,1114,1074,0,0,0,83886080,0,0,0,31,18774,1,279861,115,0,0,0,0,21794,7,4,0,0,0,0,26850,7],
[17504,18,0,18775,4,0,0,1,28,279712,25,1113,1073,0,0,0,83886080,0,0,0,31,4294967295,0,279976,119,280095,152,0,0,0,0,0,0,0,0,0,26850,7],
[17522,26,0,18775,4,0,0,1,113,279828,33,1114,1074,0,0,0,83886080,0,0,0,31,18774,1,280247,88,0,0,0,0,21794,7,4,0,0,0,0,26850,7],
[17548,19,0,18775,4,0,0,1,28,280335,26,1115,1075,0,0,0,83888128,0,0,0,31,4294967295,0,280361,132,0,0,0,0,0,0,15,0,0,0,0,26850,7],
[17567,15,0,18775,4,0,0,1,28,280493,22,1116,1076,0,0,0,83888896,0,0,0,31,4294967295,0,280515,104,280619,197,0,0,0,0,11,0,0,0,0,26850,7],
[17582,23,0,18775,4,0,0,1,113,280816,30,1117,1077,0,0,0,83888896,0,0,0,31,18774,1,280846,94,0,0,0,0,21794,7,4,0,0,0,0,26850,7],
[17605,10,0,18775,4,0,0,1,28,279712,25,1113,1073,0,0,0,83886080,0,0,0,31,4294967295,0,279737,91,0,0,0,0,0,0,0,0,0,0,0,26850,7],
[17615,18,0,18775,4,0,0,1,113,279828,33,1114,1074,0,0,0,83886080,0,0,0,31,18774,1,279861,115,0,0,0,0,21794,7,4,0,0,0,0,26850,7],
[17633,14,0,18775,4,0,0,1,28,279712,25,1113,1073,0,0,0,83886080,0,0,0,31,4294967295,0,279737,91,0,0,0,0,0,0,0,0,0,0,0,26850,7],
[17647,22,0,18775,4,0,0,1,113,279828,33,1114,1074,0,0,0,83886080,0,0,0,31,18774,1,279861,115,0,0,0,0,21794,7,4,0,0,0,0,26850,7],
[17669,4,0,11758,6,0,0,1,120,280940,8,1118,1078,0,0,0,83886080,0,0,0,3,4294967295,0,280948,60,0,0,0,0,0,0,32,0,0,0,0,11758,6],
[17673,26,0,281008,6,0,0,1,28,281014,25,1119,1079,8192,0,0,83886080,0,0,0,0,4294967295,0,281039,108,0,0,0,0,0,0,46,0,0,0,0,281008,6],
[17699,31,0,281008,6,0,0,1,28,281147,30,1120,1080,8192,0,0,83886080,0,0,0,0,4294967295,0,281177,110,0,0,0,0,0,0,46,0,0,0,0,281008,6],
[17730,31,0,281008,6,0,0,1,28,281287,30,1121,1081,8192,0,0,83886080,0,0,0,0,4294967295,0,281317,93,0,0,0,0,0,0,46,0,0,0,0,281008,6],
[17761,22,0,281008,6,0,0,1,28,281410,21,1122,1082,8192,0,0,83886080,0,0,0,0,4294967295,0,281431,102,0,0,0,0,0,0,46,0,0,0,0,281008,6],
[17783,27,0,281008,6,0,0,1,28,281533,26,1123,1083,8192,0,0,83886080,0,0,0,0,4294967295,0,281559,104,0,0,0,0,0,0,46,0,0,0,0,281008,6],
[17810,27,0,281008,6,0,0,1,28,281663,26,1124,1084,8192,0,0,83886080,0,0,0,0,4294967295,0,281689,87,0,0,0,0,0,0,46,0,0,0,0,281008,6],
[17837,17,0,281008,6,0,0,1,28,281776,16,1125,1085,8192,0,0,83886080,0,0,0,0,4294967295,0,281792,120,0,0,0,0,0,0,0,0,0,0,0,281008,6],
[17854,15,0,281008,6,0,0,1,28,281912,14,1126,1086,8192,0,0,83886080,0,0,0,0,4294967295,0,281926,119,0,0,0,0,0,0,46,0,0,0,0,281008,6],
[17869,20,0,281008,6,0,0,1,28,282045,19,1127,1087,8192,0,0,83886080,0,0,0,0,4294967295,0,282064,120,0,0,0,0,0,0,46,0,0,0,0,281008,6],
[17889,20,0,281008,6,0,0,1,28,282184,19,1128,1088,8192,0,0,83886080,0,0,0,0,4294967295,0,282203,103,0,0,0,0,0,0,46,0,0,0,0,281008,6],
[17909,32,0,281008,6,0,0,1,28,282306,31,1129,1089,8192,0,0,83886080,0,0,0,0,4294967295,0,282337,119,0,0,0,0,0,0,46,0,0,0,0,281008,6],
[17941,28,0,281008,6,0,0,1,28,282456,27,1130,1090,8192,0,0,83886080,0,0,0,0,4294967295,0,282483,87,0,0,0,0,0,0,46,0,0,0,0,281008,6],
[17969,21,0,281008,6,0,0,1,28,282570,20,1131,1091,8192,0,0,83886080,0,0,0,0,4294967295,0,282590,104,0,0,0,0,0,0,46,0,0,0,0,281008,6],
[17990,22,0,281008,6,0,0,1,120,282694,21,1132,1092,8192,0,0,83886080,0,0,0,0,4294967295,0,282715,117,0,0,0,0,0,0,0,0,0,0,0,281008,6],
[18012,10,0,281008,6,0,0,1,28,282832,9,1133,1093,8192,0,0,83886080,0,0,0,0,4294967295,0,282841,90,0,0,0,0,0,0,43,0,0,0,0,281008,6],
[18022,10,0,281008,6,0,0,1,120,282931,9,1134,1094,8192,0,0,83886080,0,0,0,0,4294967295,0,282940,98,0,0,0,0,0,0,0,0,0,0,0,281008,6],
[18032,17,0,281008,6,0,0,1,28,283038,16,1135,1095,8192,0,0,83886080,0,0,0,0,4294967295,0,283054,85,0,0,0,0,0,0,43,0,0,0,0,281008,6],
[18049,9,0,281008,6,0,0,1,28,283038,16,1135,1095,8192,0,0,83886080,0,0,0,0,4294967295,0,283139,64,0,0,0,0,0,0,43,0,0,0,0,281008,6],
[18058,17,0,281008,6,0,0,1,120,283203,16,1136,1096,8192,0,0,83886080,0,0,0,0,4294967295,0,283219,104,0,0,0,0,0,0,0,0,0,0,0,281008,6],
[18075,12,0,281008,6,0,0,1,28,283323,17,1137,1097,8192,0,0,83886080,0,0,0,0,4294967295,0,283340,105,283445,217,283662,47,0,0,29,0,0,0,0,281008,6],
[18087,21,0,281008,6,0,0,1,120,283709,20,1138,1098,8192,0,0,83886080,0,0,0,0,4294967295,0,283729,109,0,0,0,0,0,0,13,0,0,0,0,281008,6],
[18108,16,0,281008,6,0,0,1,28,283838,15,1139,1099,8192,0,0,83886080,0,0,0,0,4294967295,0,283853,103,0,0,0,0,0,0,0,0,0,0,0,281008,6],
[18124,18,0,18775,4,0,0,1,106,283960,26,1140,1100,0,0,0,83886080,0,0,0,31,283956,4,283986,80,0,0,0,0,261473,9,2,0,0,0,0,20073,8],
[18142,19,0,18775,4,0,0,1,113,284066,27,1141,1101,0,0,0,83886080,0,0,0,31,65124,2,284093,88,0,0,0,0,21794,7,4,0,0,0,0,20073,8],
[18161,24,0,18775,4,0,0,1,113,284181,32,1142,1102,0,0,0,83886080,0,0,0,31,21682,1,284213,76,0,0,0,0,21794,7,4,0,0,0,0,20073,8],
[18185,19,0,18775,4,0,0,1,106,283960,26,1140,1100,0,0,0,83886080,0,0,0,31,283956,4,284289,78,0,0,0,0,261473,9,2,0,0,0,0,20073,8],
[18204,20,0,18775,4,0,0,1,113,284066,27,1141,1101,0,0,0,83886080,0,0,0,31,65124,2,284367,87,0,0,0,0,21794,7,4,0,0,0,0,20073,8],
[18224,25,0,18775,4,0,0,1,113,284181,32,1142,1102,0,0,0,83886080,0,0,0,31,21682,1,284454,108,0,0,0,0,21794,7,4,0,0,0,0,20073,8],
[18249,6,0,18775,4,0,0,1,106,284562,13,1143,1103,0,0,0,83886080,0,0,0,31,18774,1,284575,117,0,0,0,0,18249,6,2,0,0,0,0,25900,13],
[18255,9,0,18775,4,0,0,1,120,71684,24,227,1104,1,0,0,83886080,0,0,0,31,4294967295,0,284692,82,284774,97,0,0,0,0,36,0,0,0,0,27182,13],
[18264,11,0,18775,4,0,0,1,120,284871,18,1144,1105,0,0,0,83886080,0,0,0,31,4294967295,0,284889,112,0,0,0,0,0,0,18,0,0,0,0,41304,12],
[18275,12,0,18775,4,0,0,1,120,285001,19,1145,1106,0,0,0,83886080,0,0,0,31,4294967295,0,285020,119,0,0,0,0,0,0,18,0,0,0,0,41304,12],
[18287,18,0,18775,4,0,0,1,28,147502,29,568,550,0,0,0,67174400,0,0,0,0,4294967295,0,285139,65,0,0,0,0,0,0,0,0,0,0,0,45378,10],
[18305,22,0,18775,4,0,0,1,28,151411,33,581,562,0,0,0,67174400,0,0,0,0,4294967295,0,285204,69,0,0,0,0,0,0,0,0,0,0,0,45378,10],
[18327,13,0,18775,4,0,0,1,125,23340,4,1146,1107,0,0,0,67174400,0,0,0,0,4294967295,0,285273,93,0,0,0,0,0,0,37,0,0,0,0,45378,10],
[18340,17,0,18775,4,0,0,1,119,23340,4,1147,1108,0,0,0,67174400,0,0,0,0,4294967295,0,285366,101,0,0,0,0,0,0,37,0,0,0,0,45378,10],
[18357,12,0,18775,4,0,0,1,28,170176,13,645,623,0,0,0,83886080,0,0,0,31,4294967295,0,285467,120,0,0,0,0,0,0,29,0,0,0,0,41304,12],
[18369,19,0,18775,4,0,0,1,113,285587,26,1148,1109,0,0,0,83886080,0,0,0,31,172976,2,285613,106,285719,353,286072,38,21794,7,4,0,0,0,0,59455,18],
[18388,7,112,18775,4,0,0,1,113,194771,14,744,719,0,0,0,83886080,0,0,0,31,22650,1,286110,69,286179,403,286582,25,11083,9,3,0,0,0,0,18388,7],
[18395,27,0,18775,4,0,0,0,139,286607,34,1149,1110,0,0,0,83886080,0,0,0,31,18774,1,286641,97,286738,59,0,0,0,0,1,0,0,0,0,18388,7],
[18422,22,0,18775,4,0,0,1,106,286797,29,1150,1111,0,0,0,83886080,0,0,0,31,18774,1,286826,107,0,0,0,0,286933,6,3,0,0,0,0,18388,7],
[18444,4,119,11758,6,0,0,1,120,168581,15,635,613,0,0,0,83886080,0,0,0,3,4294967295,0,286939,104,168691,405,287043,30,0,0,32,0,0,0,0,11758,6],
[18448,18,0,11758,6,0,0,0,139,287073,22,1151,1112,0,0,0,83886080,0,0,0,3,18774,1,287095,81,0,0,0,0,0,0,1,0,0,0,0,11758,6],
[18466,19,0,11758,6,0,0,0,139,287073,22,1151,1112,0,0,0,83886080,0,0,0,3,18774,1,287176,96,0,0,0,0,0,0,1,0,0,0,0,11758,6],
[18485,25,0,11758,6,0,0,0,139,287272,29,1152,1113,0,0,0,83889152,0,0,0,3,18774,1,287301,115,287416,349,287765,52,0,0,1,0,0,0,0,11758,6],
[18510,17,0,11758,6,0,0,1,120,287817,22,1153,1114,0,0,0,83886080,0,0,0,3,4294967295,0,287839,107,0,0,0,0,0,0,23,0,0,115,2,11758,6],
[18527,18,0,11758,6,0,0,1,120,287817,22,1153,1114,0,0,0,83886080,0,0,0,3,4294967295,0,287955,136,288091,149,0,0,0,0,23,0,0,115,2,11758,6],
[18545,9,0,11758,6,0,0,1,120,86821,15,306,301,0,0,0,83886080,0,0,0,3,4294967295,0,288240,56,288296,425,288721,68,0,0,14,0,0,0,0,11758,6],
[18554,9,0,11758,6,0,0,1,120,288789,13,1154,1115,0,0,0,83886080,0,0,0,3,4294967295,0,288802,65,0,0,0,0,0,0,32,0,0,0,0,11758,6],
[18563,25,0,11758,6,0,0,0,139,288867,29,1155,1116,0,0,0,67174400,0,0,0,0,4294967295,0,288896,127,289023,280,289303,65,0,0,1,0,0,0,0,11758,6],
[18588,11,0,11758,6,0,0,0,139,289368,15,1156,1117,0,0,0,83886080,0,0,0,3,18774,1,289383,116,0,0,0,0,0,0,1,0,0,0,0,11758,6],
[18599,3,120,18775,4,0,0,1,82,23340,4,1157,1118,1,117,1,83886080,0,0,0,31,4294967295,0,289508,94,289602,123,0,0,0,0,17,0,0,0,0,27182,13],
[18602,9,120,18775,4,0,0,1,82,23340,4,1158,1118,1,117,1,83886080,0,0,0,31,4294967295,0,289725,51,0,0,0,0,0,0,17,0,0,0,0,27182,13],
[18611,17,0,289776,4,0,0,1,120,289780,19,1159,1119,0,0,0,83886080,0,0,0,0,4294967295,0,289799,66,0,0,0,0,0,0,0,0,0,0,0,61381,12],
[18628,12,0,289776,4,0,0,1,28,289865,14,1160,1120,0,0,0,83886080,0,0,0,0,4294967295,0,289879,105,0,0,0,0,0,0,15,0,0,0,0,61381,12],
[18640,8,0,289776,4,0,0,1,28,289984,10,1161,1121,0,0,0,83886080,0,0,0,0,4294967295,0,289994,117,0,0,0,0,0,0,0,0,0,0,0,61381,12],
[18648,15,0,289776,4,0,0,1,28,290111,17,1162,1122,0,0,0,83886080,0,0,0,0,4294967295,0,290128,117,0,0,0,0,0,0,14,0,0,0,0,61381,12],
[18663,8,0,289776,4,0,0,1,28,290245,10,1163,1123,0,0,0,83886080,0,0,0,0,4294967295,0,290255,113,290368,98,0,0,0,0,44,0,0,0,0,61381,12],
[18671,4,121,18775,4,0,0,1,83,23340,4,1164,1124,1,118,1,83886080,0,0,0,31,4294967295,0,290476,128,290604,158,0,0,0,0,17,0,0,0,0,26850,7],
[18675,3,121,18775,4,0,0,1,83,23340,4,1165,1124,1,118,1,83886080,0,0,0,31,4294967295,0,290762,67,0,0,0,0,0,0,17,0,0,0,0,26850,7],
[18678,15,0,290829,6,0,0,2,143,23340,4,1166,1125,32768,0,0,83886080,0,0,0,0,4294967295,0,290835,118,0,0,0,0,0,0,14,0,0,0,0,54704,9],
[18693,4,0,18775,4,0,0,1,28,290953,16,1167,1126,0,0,0,83886080,0,0,0,31,4294967295,0,290969,116,0,0,0,0,0,0,11,0,0,0,0,26984,9],
[18697,13,0,18775,4,0,0,0,139,291085,20,1168,1127,0,0,0,83886080,0,0,0,31,18774,1,291105,107,0,0,0,0,0,0,1,0,0,0,0,26984,9],
[18710,9,0,18730,8,0,0,1,28,291212,22,1169,1128,0,0,0,83886080,0,0,0,3,4294967295,0,291234,78,0,0,0,0,0,0,46,0,0,0,0,61381,12],
[18719,11,0,18775,4,0,0,1,120,291312,18,1170,1129,2,0,0,83886080,0,0,0,31,4294967295,0,291330,84,291414,110,0,0,0,0,11,0,0,0,0,26984,9],
[18730,8,0,18730,8,0,0,1,28,291212,22,1169,1128,0,0,0,83886080,0,0,0,3,4294967295,0,291524,115,291639,263,291902,76,0,0,46,0,0,0,0,61381,12],
[18738,6,0,9628,8,0,0,1,14,169162,10,1171,614,0,0,0,83886080,0,0,0,0,4294967295,0,291978,122,292100,181,292281,50,0,0,46,0,0,0,0,54704,9],
[18744,13,0,9628,8,0,0,1,14,169162,10,1172,614,0,0,0,83886080,0,0,0,0,4294967295,0,292331,68,0,0,0,0,0,0,46,0,0,0,0,54704,9],
[18757,4,0,18775,4,0,0,1,120,292399,11,1173,1130,0,0,0,67174400,0,0,0,0,4294967295,0,292410,115,0,0,0,0,0,0,0,0,0,0,0,45378,10],
[18761,3,0,9628,8,0,0,1,14,169162,10,1174,614,0,0,0,83886080,0,0,0,0,4294967295,0,292331,68,0,0,0,0,0,0,46,0,0,0,0,54704,9],
[18764,10,0,9628,8,0,0,1,14,169162,10,1175,614,0,0,0,83886080,0,0,0,0,4294967295,0,292331,68,0,0,0,0,0,0,46,0,0,0,0,54704,9],
];

pub(super) static GROUPS: [[u32; 2]; 1131] = [
[0,1],[1,1],[2,1],[3,1],[4,2],[6,1],[7,6],[13,1],[14,1],[15,1],[16,2],[18,2],[20,3],[23,1],[24,2],[26,1],
[27,1],[28,1],[29,1],[30,1],[31,1],[32,1],[33,1],[34,1],[35,1],[36,1],[37,1],[38,1],[39,1],[40,1],[41,1],
[42,1],[43,1],[44,1],[45,1],[46,1],[47,1],[48,1],[49,1],[50,1],[51,1],[52,1],[53,1],[54,1],[55,1],[56,1],
[57,1],[58,1],[59,1],[60,1],[61,1],[62,1],[63,1],[64,1],[65,1],[66,1],[67,1],[68,1],[69,1],[70,1],[71,1],
[72,1],[73,1],[74,1],[75,1],[76,1],[77,1],[78,1],[79,1],[80,2],[82,1],[83,1],[84,1],[85,1],[86,1],[87,1],
[88,1],[89,1],[90,1],[91,1],[92,1],[93,1],[94,1],[95,1],[96,1],[97,2],[99,1],[100,1],[101,1],[102,2],[104,1],
[105,1],[106,1],[107,1],[108,1],[109,1],[110,1],[111,1],[112,1],[113,1],[114,1],[115,1],[116,3],[119,1],
[120,1],[121,1],[122,1],[123,1],[124,1],[125,1],[126,1],[127,1],[128,1],[129,1],[130,1],[131,1],[132,1],
[133,1],[134,1],[135,1],[136,4],[140,2],[142,1],[143,2],[145,1],[146,1],[147,1],[148,1],[149,1],[150,2],
[152,2],[154,1],[155,1],[156,2],[158,1],[159,1],[160,1],[161,1],[162,1],[163,1],[164,1],[165,2],[167,4],
[171,1],[172,2],[174,1],[175,1],[176,1],[177,1],[178,1],[179,1],[180,2],[182,1],[183,1],[184,1],[185,1],
[186,1],[187,1],[188,1],[189,1],[190,1],[191,1],[192,1],[193,1],[194,1],[195,1],[196,1],[197,1],[198,1],
[199,1],[200,1],[201,1],[202,1],[203,2],[205,1],[206,2],[208,1],[209,2],[211,1],[212,1],[213,1],[214,3],
[217,1],[218,2],[220,1],[221,1],[222,2],[224,1],[225,1],[226,1],[227,1],[228,1],[229,1],[230,1],[231,2],
[233,1],[234,2],[236,1],[237,1],[238,1],[239,1],[240,2],[242,1],[243,1],[244,1],[245,1],[246,1],[247,1],
[248,1],[249,1],[250,1],[251,1],[252,1],[253,1],[254,1],[255,1],[256,1],[257,1],[258,1],[259,1],[260,1],
[261,1],[262,1],[263,1],[264,1],[265,1],[266,1],[267,1],[268,1],[269,1],[270,1],[271,1],[272,1],[273,1],
[274,1],[275,1],[276,1],[277,1],[278,1],[279,1],[280,1],[281,1],[282,1],[283,1],[284,1],[285,1],[286,1],
[287,1],[288,1],[289,1],[290,1],[291,1],[292,1],[293,1],[294,1],[295,1],[296,1],[297,1],[298,1],[299,1],
[300,1],[301,1],[302,1],[303,1],[304,1],[305,1],[306,1],[307,1],[308,1],[309,1],[310,1],[311,1],[312,1],
[313,1],[314,1],[315,1],[316,1],[317,1],[318,1],[319,1],[320,1],[321,1],[322,2],[324,1],[325,1],[326,1],
[327,3],[330,1],[331,1],[332,1],[333,1],[334,1],[335,1],[336,1],[337,1],[338,1],[339,1],[340,1],[341,1],
[342,2],[344,1],[345,2],[347,2],[349,1],[350,1],[351,1],[352,1],[353,1],[354,1],[355,1],[356,1],[357,1],
[358,1],[359,1],[360,1],[361,1],[362,1],[363,1],[364,1],[365,1],[366,1],[367,1],[368,1],[369,1],[370,1],
[371,1],[372,1],[373,2],[375,1],[376,2],[378,4],[382,2],[384,1],[385,1],[386,1],[387,1],[388,1],[389,2],
[391,1],[392,3],[395,1],[396,1],[397,1],[398,1],[399,1],[400,1],[401,1],[402,2],[404,2],[406,2],[408,1],
[409,1],[410,1],[411,1],[412,1],[413,1],[414,1],[415,1],[416,1],[417,1],[418,1],[419,1],[420,1],[421,1],
[422,1],[423,1],[424,1],[425,1],[426,3],[429,1],[430,1],[431,1],[432,2],[434,4],[438,1],[439,1],[440,1],
[441,1],[442,1],[443,1],[444,1],[445,1],[446,1],[447,1],[448,1],[449,1],[450,1],[451,1],[452,1],[453,1],
[454,1],[455,1],[456,1],[457,1],[458,1],[459,1],[460,1],[461,1],[462,1],[463,1],[464,1],[465,1],[466,1],
[467,1],[468,1],[469,2],[471,1],[472,1],[473,1],[474,1],[475,1],[476,1],[477,1],[478,1],[479,1],[480,1],
[481,1],[482,1],[483,1],[484,1],[485,1],[486,1],[487,1],[488,1],[489,1],[490,1],[491,1],[492,1],[493,1],
[494,2],[496,1],[497,1],[498,1],[499,1],[500,1],[501,1],[502,1],[503,3],[506,1],[507,1],[508,1],[509,1],
[510,1],[511,1],[512,1],[513,1],[514,1],[515,1],[516,1],[517,1],[518,1],[519,1],[520,1],[521,1],[522,1],
[523,1],[524,1],[525,1],[526,1],[527,1],[528,1],[529,1],[530,1],[531,3],[534,2],[536,2],[538,1],[539,1],
[540,1],[541,1],[542,1],[543,1],[544,1],[545,1],[546,1],[547,1],[548,1],[549,1],[550,1],[551,2],[553,1],
[554,1],[555,1],[556,1],[557,1],[558,1],[559,2],[561,4],[565,1],[566,1],[567,1],[568,1],[569,1],[570,1],
[571,1],[572,1],[573,1],[574,1],[575,1],[576,1],[577,2],[579,1],[580,2],[582,2],[584,1],[585,1],[586,1],
[587,1],[588,1],[589,1],[590,1],[591,1],[592,1],[593,1],[594,1],[595,1],[596,1],[597,1],[598,1],[599,1],
[600,1],[601,1],[602,1],[603,1],[604,1],[605,1],[606,1],[607,1],[608,1],[609,1],[610,1],[611,1],[612,1],
[613,1],[614,1],[615,1],[616,1],[617,1],[618,1],[619,1],[620,1],[621,1],[622,1],[623,1],[624,1],[625,1],
[626,1],[627,1],[628,3],[631,1],[632,2],[634,1],[635,2],[637,2],[639,1],[640,1],[641,1],[642,1],[643,1],
[644,1],[645,1],[646,1],[647,2],[649,1],[650,1],[651,1],[652,1],[653,1],[654,1],[655,1],[656,1],[657,1],
[658,1],[659,1],[660,1],[661,1],[662,2],[664,2],[666,1],[667,1],[668,1],[669,2],[671,1],[672,1],[673,1],
[674,1],[675,1],[676,1],[677,1],[678,1],[679,2],[681,2],[683,1],[684,1],[685,1],[686,1],[687,1],[688,1],
[689,1],[690,1],[691,1],[692,1],[693,1],[694,1],[695,1],[696,1],[697,1],[698,2],[700,2],[702,1],[703,2],
[705,1],[706,1],[707,2],[709,5],[714,1],[715,1],[716,1],[717,1],[718,1],[719,1],[720,1],[721,1],[722,2],
[724,1],[725,1],[726,1],[727,1],[728,1],[729,1],[730,1],[731,1],[732,1],[733,1],[734,1],[735,1],[736,1],
[737,1],[738,1],[739,1],[740,1],[741,2],[743,1],[744,2],[746,1],[747,2],[749,1],[750,1],[751,1],[752,1],
[753,1],[754,1],[755,1],[756,1],[757,1],[758,2],[760,1],[761,1],[762,2],[764,1],[765,1],[766,1],[767,1],
[768,1],[769,1],[770,3],[773,1],[774,1],[775,1],[776,1],[777,1],[778,1],[779,1],[780,1],[781,1],[782,1],
[783,1],[784,1],[785,1],[786,1],[787,1],[788,1],[789,1],[790,1],[791,1],[792,2],[794,2],[796,1],[797,1],
[798,1],[799,2],[801,2],[803,1],[804,1],[805,1],[806,1],[807,1],[808,1],[809,1],[810,1],[811,1],[812,1],
[813,1],[814,1],[815,2],[817,1],[818,1],[819,2],[821,2],[823,2],[825,1],[826,1],[827,1],[828,3],[831,1],
[832,2],[834,1],[835,1],[836,1],[837,2],[839,1],[840,1],[841,1],[842,1],[843,1],[844,1],[845,1],[846,2],
[848,1],[849,1],[850,1],[851,1],[852,1],[853,1],[854,1],[855,1],[856,1],[857,1],[858,1],[859,1],[860,3],
[863,4],[867,1],[868,1],[869,1],[870,2],[872,1],[873,2],[875,1],[876,1],[877,1],[878,1],[879,1],[880,1],
[881,1],[882,1],[883,1],[884,1],[885,1],[886,1],[887,3],[890,1],[891,1],[892,1],[893,1],[894,1],[895,1],
[896,1],[897,1],[898,1],[899,1],[900,1],[901,1],[902,1],[903,1],[904,1],[905,1],[906,1],[907,1],[908,1],
[909,1],[910,1],[911,1],[912,1],[913,1],[914,1],[915,1],[916,1],[917,2],[919,1],[920,3],[923,1],[924,1],
[925,1],[926,1],[927,1],[928,1],[929,1],[930,1],[931,1],[932,1],[933,1],[934,2],[936,2],[938,5],[943,4],
[947,1],[948,1],[949,2],[951,2],[953,2],[955,2],[957,1],[958,1],[959,1],[960,1],[961,1],[962,1],[963,1],
[964,1],[965,1],[966,1],[967,1],[968,1],[969,1],[970,1],[971,1],[972,1],[973,1],[974,1],[975,1],[976,1],
[977,1],[978,1],[979,1],[980,1],[981,1],[982,1],[983,1],[984,1],[985,1],[986,1],[987,1],[988,1],[989,1],
[990,1],[991,1],[992,1],[993,1],[994,1],[995,1],[996,1],[997,1],[998,1],[999,1],[1000,2],[1002,1],[1003,1],
[1004,1],[1005,1],[1006,1],[1007,1],[1008,1],[1009,1],[1010,1],[1011,1],[1012,1],[1013,1],[1014,1],[1015,1],
[1016,2],[1018,1],[1019,1],[1020,2],[1022,1],[1023,4],[1027,5],[1032,1],[1033,1],[1034,1],[1035,1],[1036,1],
[1037,2],[1039,2],[1041,1],[1042,1],[1043,1],[1044,1],[1045,1],[1046,1],[1047,1],[1048,1],[1049,1],[1050,1],
[1051,1],[1052,1],[1053,1],[1054,4],[1058,1],[1059,1],[1060,1],[1061,1],[1062,1],[1063,1],[1064,1],[1065,1],
[1066,2],[1068,1],[1069,4],[1073,1],[1074,1],[1075,1],[1076,1],[1077,1],[1078,2],[1080,2],[1082,1],[1083,1],
[1084,2],[1086,2],[1088,2],[1090,1],[1091,1],[1092,1],[1093,1],[1094,1],[1095,1],[1096,1],[1097,1],[1098,1],
[1099,1],[1100,1],[1101,2],[1103,1],[1104,1],[1105,1],[1106,3],[1109,1],[1110,1],[1111,1],[1112,1],[1113,1],
[1114,1],[1115,1],[1116,1],[1117,1],[1118,1],[1119,3],[1122,1],[1123,1],[1124,1],[1125,1],[1126,1],[1127,1],
[1128,1],[1129,1],[1130,1],[1131,1],[1132,1],[1133,1],[1134,1],[1135,1],[1136,1],[1137,2],[1139,2],[1141,1],
[1142,1],[1143,1],[1144,1],[1145,1],[1146,2],[1148,1],[1149,2],[1151,1],[1152,1],[1153,1],[1154,2],[1156,1],
[1157,1],[1158,1],[1159,1],[1160,1],[1161,1],[1162,1],[1163,1],[1164,1],[1165,1],[1166,2],[1168,1],[1169,1],
[1170,1],[1171,1],[1172,1],[1173,1],[1174,1],[1175,1],[1176,1],[1177,1],[1178,1],[1179,1],[1180,1],[1181,2],
[1183,2],[1185,1],[1186,1],[1187,4],[1191,1],[1192,1],[1193,1],[1194,1],[1195,1],[1196,1],[1197,1],[1198,1],
[1199,1],[1200,1],[1201,1],[1202,1],[1203,1],[1204,1],[1205,1],[1206,1],[1207,1],[1208,1],[1209,1],[1210,1],
[1211,1],[1212,1],[1213,1],[1214,1],[1215,1],[1216,1],[1217,1],[1218,1],[1219,1],[1220,1],[1221,1],[1222,1],
[1223,1],[1224,1],[1225,1],[1226,1],[1227,1],[1228,2],[1230,1],[1231,1],[1232,1],[1233,1],[1234,1],[1235,1],
[1236,1],[1237,1],[1238,1],[1239,1],[1240,1],[1241,1],[1242,1],[1243,1],[1244,1],[1245,2],[1247,1],[1248,1],
[1249,1],[1250,1],[1251,1],[1252,1],[1253,1],[1254,1],[1255,1],[1256,1],[1257,1],[1258,3],[1261,1],[1262,4],
[1266,4],[1270,1],[1271,1],[1272,1],[1273,1],[1274,1],[1275,1],[1276,1],[1277,1],[1278,1],[1279,1],[1280,1],
[1281,1],[1282,1],[1283,1],[1284,1],[1285,1],[1286,1],[1287,1],[1288,1],[1289,1],[1290,2],[1292,1],[1293,1],
[1294,1],[1295,1],[1296,2],[1298,2],[1300,2],[1302,1],[1303,1],[1304,1],[1305,1],[1306,1],[1307,1],[1308,1],
[1309,1],[1310,1],[1311,2],[1313,1],[1314,2],[1316,1],[1317,1],[1318,1],[1319,2],[1321,1],[1322,1],[1323,1],
[1324,1],[1325,1],[1326,2],[1328,1],[1329,1],[1330,1],[1331,2],[1333,1],[1334,1],
];

pub(super) static VARIABLES: [[u32; 2]; 1176] = [
[1335,1],[1336,1],[1337,1],[1338,1],[1339,2],[1341,1],[1342,6],[1348,1],[1349,1],[1350,1],[1351,2],[1353,4],
[1357,3],[1360,1],[1361,2],[1363,1],[1364,1],[1365,1],[1366,1],[1367,1],[1368,1],[1369,1],[1370,1],[1371,1],
[1372,1],[1373,1],[1374,1],[1375,1],[1376,2],[1378,1],[1379,1],[1380,1],[1381,1],[1382,1],[1383,1],[1384,1],
[1385,1],[1386,1],[1387,1],[1388,1],[1389,1],[1390,1],[1391,1],[1392,1],[1393,1],[1394,1],[1395,1],[1396,1],
[1397,1],[1398,1],[1399,1],[1400,1],[1401,1],[1402,1],[1403,1],[1404,1],[1405,1],[1406,1],[1407,1],[1408,1],
[1409,1],[1410,1],[1411,1],[1412,1],[1413,1],[1414,1],[1415,1],[1416,1],[1417,1],[1418,2],[1420,1],[1421,1],
[1422,1],[1423,1],[1424,1],[1425,1],[1426,1],[1427,1],[1428,1],[1429,1],[1430,1],[1431,1],[1432,1],[1433,1],
[1434,1],[1435,1],[1436,1],[1437,1],[1438,1],[1439,1],[1440,2],[1442,1],[1443,1],[1444,1],[1445,1],[1446,1],
[1447,1],[1448,1],[1449,1],[1450,1],[1451,1],[1452,1],[1453,1],[1454,3],[1457,1],[1458,1],[1459,1],[1460,1],
[1461,1],[1462,1],[1463,1],[1464,1],[1465,1],[1466,1],[1467,1],[1468,1],[1469,1],[1470,1],[1471,1],[1472,1],
[1473,1],[1474,4],[1478,1],[1479,1],[1480,1],[1481,1],[1482,1],[1483,1],[1484,1],[1485,1],[1486,1],[1487,2],
[1489,2],[1491,1],[1492,1],[1493,2],[1495,1],[1496,1],[1497,1],[1498,1],[1499,1],[1500,1],[1501,1],[1502,1],
[1503,1],[1504,1],[1505,1],[1506,1],[1507,1],[1508,1],[1509,1],[1510,1],[1511,1],[1512,1],[1513,1],[1514,2],
[1516,1],[1517,1],[1518,1],[1519,1],[1520,1],[1521,1],[1522,1],[1523,1],[1524,1],[1525,1],[1526,1],[1527,1],
[1528,1],[1529,1],[1530,1],[1531,1],[1532,1],[1533,1],[1534,1],[1535,1],[1536,1],[1537,2],[1539,1],[1540,1],
[1541,1],[1542,1],[1543,1],[1544,1],[1545,1],[1546,1],[1547,1],[1548,1],[1549,1],[1550,2],[1552,1],[1553,1],
[1554,2],[1556,1],[1557,1],[1558,1],[1559,1],[1560,1],[1561,1],[1562,1],[1563,2],[1565,1],[1566,2],[1568,1],
[1569,1],[1570,1],[1571,1],[1572,2],[1574,1],[1575,1],[1576,1],[1577,1],[1578,1],[1579,1],[1580,1],[1581,1],
[1582,1],[1583,1],[1584,1],[1585,1],[1586,1],[1587,1],[1588,1],[1589,1],[1590,1],[1591,1],[1592,1],[1593,2],
[1595,1],[1596,1],[1597,1],[1598,1],[1599,1],[1600,1],[1601,1],[1602,1],[1603,1],[1604,1],[1605,1],[1606,1],
[1607,1],[1608,1],[1609,1],[1610,1],[1611,1],[1612,1],[1613,1],[1614,1],[1615,1],[1616,1],[1617,1],[1618,1],
[1619,1],[1620,1],[1621,1],[1622,1],[1623,1],[1624,1],[1625,1],[1626,1],[1627,1],[1628,1],[1629,1],[1630,1],
[1631,1],[1632,1],[1633,1],[1634,1],[1635,1],[1636,1],[1637,1],[1638,1],[1639,1],[1640,1],[1641,1],[1642,1],
[1643,1],[1644,1],[1645,1],[1646,1],[1647,1],[1648,1],[1649,1],[1650,1],[1651,1],[1652,1],[1653,1],[1654,2],
[1656,1],[1657,1],[1658,1],[1659,3],[1662,1],[1663,1],[1664,1],[1665,1],[1666,1],[1667,1],[1668,1],[1669,1],
[1670,1],[1671,1],[1672,1],[1673,1],[1674,1],[1675,1],[1676,2],[1678,1],[1679,1],[1680,1],[1681,1],[1682,1],
[1683,1],[1684,1],[1685,1],[1686,1],[1687,1],[1688,1],[1689,1],[1690,1],[1691,1],[1692,1],[1693,1],[1694,1],
[1695,1],[1696,1],[1697,1],[1698,1],[1699,1],[1700,1],[1701,1],[1702,1],[1703,1],[1704,2],[1706,1],[1707,1],
[1708,4],[1712,1],[1713,1],[1714,1],[1715,1],[1716,1],[1717,1],[1718,1],[1719,2],[1721,1],[1722,3],[1725,1],
[1726,1],[1727,1],[1728,1],[1729,1],[1730,1],[1731,1],[1732,1],[1733,2],[1735,2],[1737,2],[1739,1],[1740,1],
[1741,1],[1742,1],[1743,1],[1744,1],[1745,1],[1746,1],[1747,1],[1748,1],[1749,1],[1750,1],[1751,1],[1752,1],
[1753,1],[1754,1],[1755,1],[1756,1],[1757,3],[1760,1],[1761,1],[1762,1],[1763,1],[1764,4],[1768,1],[1769,1],
[1770,1],[1771,1],[1772,1],[1773,1],[1774,1],[1775,1],[1776,1],[1777,1],[1778,1],[1779,1],[1780,1],[1781,1],
[1782,1],[1783,1],[1784,1],[1785,1],[1786,1],[1787,1],[1788,1],[1789,1],[1790,1],[1791,1],[1792,1],[1793,1],
[1794,1],[1795,1],[1796,1],[1797,1],[1798,1],[1799,1],[1800,1],[1801,1],[1802,1],[1803,1],[1804,1],[1805,1],
[1806,1],[1807,1],[1808,1],[1809,1],[1810,1],[1811,1],[1812,1],[1813,1],[1814,1],[1815,1],[1816,1],[1817,1],
[1818,1],[1819,1],[1820,1],[1821,1],[1822,1],[1823,2],[1825,1],[1826,1],[1827,1],[1828,1],[1829,1],[1830,1],
[1831,1],[1832,3],[1835,1],[1836,1],[1837,1],[1838,1],[1839,1],[1840,1],[1841,1],[1842,1],[1843,1],[1844,1],
[1845,1],[1846,1],[1847,1],[1848,1],[1849,1],[1850,1],[1851,1],[1852,1],[1853,1],[1854,1],[1855,1],[1856,1],
[1857,1],[1858,1],[1859,1],[1860,1],[1861,1],[1862,1],[1863,1],[1864,1],[1865,1],[1866,1],[1867,1],[1868,1],
[1869,1],[1870,1],[1871,1],[1872,1],[1873,1],[1874,1],[1875,1],[1876,1],[1877,1],[1878,1],[1879,1],[1880,1],
[1881,1],[1882,1],[1883,1],[1884,1],[1885,1],[1886,1],[1887,1],[1888,1],[1889,2],[1891,4],[1895,1],[1896,1],
[1897,1],[1898,1],[1899,1],[1900,1],[1901,1],[1902,1],[1903,1],[1904,1],[1905,1],[1906,1],[1907,2],[1909,1],
[1910,2],[1912,1],[1913,1],[1914,1],[1915,1],[1916,1],[1917,1],[1918,1],[1919,1],[1920,1],[1921,1],[1922,1],
[1923,1],[1924,1],[1925,1],[1926,1],[1927,1],[1928,1],[1929,1],[1930,1],[1931,1],[1932,1],[1933,1],[1934,1],
[1935,1],[1936,1],[1937,1],[1938,1],[1939,1],[1940,1],[1941,1],[1942,1],[1943,1],[1944,1],[1945,1],[1946,1],
[1947,1],[1948,1],[1949,1],[1950,1],[1951,1],[1952,1],[1953,1],[1954,1],[1955,1],[1956,1],[1957,1],[1958,1],
[1959,1],[1960,1],[1961,1],[1962,1],[1963,2],[1965,1],[1966,2],[1968,2],[1970,1],[1971,1],[1972,1],[1973,1],
[1974,1],[1975,1],[1976,1],[1977,1],[1978,1],[1979,2],[1981,1],[1982,1],[1983,1],[1984,1],[1985,1],[1986,1],
[1987,1],[1988,1],[1989,1],[1990,1],[1991,1],[1992,1],[1993,1],[1994,1],[1995,2],[1997,1],[1998,1],[1999,1],
[2000,1],[2001,2],[2003,1],[2004,1],[2005,1],[2006,1],[2007,1],[2008,1],[2009,1],[2010,1],[2011,1],[2012,1],
[2013,1],[2014,1],[2015,1],[2016,1],[2017,1],[2018,1],[2019,1],[2020,1],[2021,1],[2022,1],[2023,1],[2024,1],
[2025,1],[2026,1],[2027,1],[2028,1],[2029,1],[2030,2],[2032,2],[2034,1],[2035,2],[2037,1],[2038,1],[2039,2],
[2041,1],[2042,1],[2043,1],[2044,1],[2045,1],[2046,1],[2047,1],[2048,1],[2049,1],[2050,2],[2052,1],[2053,1],
[2054,1],[2055,1],[2056,1],[2057,1],[2058,1],[2059,1],[2060,1],[2061,1],[2062,1],[2063,1],[2064,1],[2065,1],
[2066,1],[2067,1],[2068,1],[2069,2],[2071,1],[2072,2],[2074,1],[2075,1],[2076,1],[2077,1],[2078,1],[2079,1],
[2080,1],[2081,1],[2082,1],[2083,1],[2084,1],[2085,1],[2086,1],[2087,1],[2088,2],[2090,1],[2091,1],[2092,1],
[2093,1],[2094,1],[2095,1],[2096,1],[2097,1],[2098,1],[2099,1],[2100,1],[2101,1],[2102,1],[2103,1],[2104,1],
[2105,1],[2106,1],[2107,1],[2108,1],[2109,1],[2110,1],[2111,1],[2112,1],[2113,1],[2114,1],[2115,1],[2116,1],
[2117,2],[2119,1],[2120,1],[2121,1],[2122,2],[2124,2],[2126,1],[2127,1],[2128,1],[2129,1],[2130,1],[2131,1],
[2132,1],[2133,1],[2134,1],[2135,1],[2136,1],[2137,1],[2138,1],[2139,2],[2141,1],[2142,1],[2143,1],[2144,2],
[2146,2],[2148,1],[2149,1],[2150,1],[2151,1],[2152,1],[2153,1],[2154,1],[2155,1],[2156,1],[2157,1],[2158,1],
[2159,2],[2161,1],[2162,1],[2163,1],[2164,2],[2166,1],[2167,1],[2168,2],[2170,1],[2171,1],[2172,1],[2173,1],
[2174,1],[2175,1],[2176,1],[2177,1],[2178,1],[2179,1],[2180,1],[2181,1],[2182,1],[2183,4],[2187,1],[2188,1],
[2189,1],[2190,2],[2192,1],[2193,2],[2195,1],[2196,1],[2197,1],[2198,1],[2199,1],[2200,1],[2201,1],[2202,1],
[2203,1],[2204,1],[2205,1],[2206,1],[2207,3],[2210,1],[2211,1],[2212,1],[2213,1],[2214,1],[2215,1],[2216,1],
[2217,1],[2218,1],[2219,1],[2220,1],[2221,1],[2222,1],[2223,1],[2224,1],[2225,1],[2226,1],[2227,1],[2228,1],
[2229,1],[2230,1],[2231,1],[2232,1],[2233,1],[2234,1],[2235,1],[2236,1],[2237,1],[2238,1],[2239,1],[2240,1],
[2241,2],[2243,1],[2244,3],[2247,1],[2248,1],[2249,1],[2250,1],[2251,1],[2252,1],[2253,1],[2254,1],[2255,1],
[2256,1],[2257,1],[2258,2],[2260,2],[2262,5],[2267,4],[2271,1],[2272,1],[2273,2],[2275,2],[2277,2],[2279,2],
[2281,1],[2282,1],[2283,1],[2284,1],[2285,1],[2286,1],[2287,1],[2288,1],[2289,1],[2290,1],[2291,1],[2292,1],
[2293,1],[2294,1],[2295,1],[2296,1],[2297,1],[2298,1],[2299,1],[2300,1],[2301,1],[2302,1],[2303,1],[2304,1],
[2305,1],[2306,1],[2307,1],[2308,1],[2309,1],[2310,1],[2311,1],[2312,1],[2313,1],[2314,1],[2315,1],[2316,1],
[2317,1],[2318,1],[2319,1],[2320,1],[2321,1],[2322,1],[2323,1],[2324,1],[2325,1],[2326,2],[2328,1],[2329,1],
[2330,1],[2331,1],[2332,1],[2333,1],[2334,1],[2335,1],[2336,1],[2337,1],[2338,1],[2339,1],[2340,1],[2341,1],
[2342,1],[2343,1],[2344,1],[2345,1],[2346,1],[2347,2],[2349,1],[2350,4],[2354,5],[2359,1],[2360,1],[2361,1],
[2362,1],[2363,1],[2364,2],[2366,2],[2368,1],[2369,1],[2370,1],[2371,1],[2372,1],[2373,1],[2374,1],[2375,1],
[2376,1],[2377,1],[2378,1],[2379,1],[2380,1],[2381,4],[2385,1],[2386,1],[2387,1],[2388,1],[2389,1],[2390,1],
[2391,1],[2392,1],[2393,2],[2395,1],[2396,4],[2400,1],[2401,1],[2402,1],[2403,1],[2404,1],[2405,1],[2406,1],
[2407,2],[2409,1],[2410,1],[2411,2],[2413,2],[2415,1],[2416,1],[2417,1],[2418,1],[2419,1],[2420,1],[2421,1],
[2422,1],[2423,1],[2424,1],[2425,1],[2426,1],[2427,2],[2429,1],[2430,1],[2431,1],[2432,3],[2435,1],[2436,1],
[2437,1],[2438,1],[2439,1],[2440,1],[2441,1],[2442,1],[2443,1],[2444,1],[2445,3],[2448,1],[2449,1],[2450,1],
[2451,1],[2452,1],[2453,1],[2454,1],[2455,1],[2456,1],[2457,1],[2458,1],[2459,1],[2460,1],[2461,1],[2462,1],
[2463,1],[2464,2],[2466,2],[2468,1],[2469,1],[2470,1],[2471,1],[2472,1],[2473,2],[2475,1],[2476,2],[2478,1],
[2479,1],[2480,1],[2481,2],[2483,1],[2484,1],[2485,1],[2486,1],[2487,1],[2488,1],[2489,1],[2490,1],[2491,1],
[2492,1],[2493,2],[2495,1],[2496,1],[2497,1],[2498,1],[2499,1],[2500,1],[2501,1],[2502,1],[2503,1],[2504,1],
[2505,1],[2506,1],[2507,1],[2508,1],[2509,1],[2510,2],[2512,2],[2514,1],[2515,1],[2516,4],[2520,1],[2521,1],
[2522,1],[2523,1],[2524,1],[2525,1],[2526,1],[2527,1],[2528,1],[2529,1],[2530,1],[2531,1],[2532,1],[2533,1],
[2534,1],[2535,1],[2536,1],[2537,1],[2538,1],[2539,1],[2540,1],[2541,1],[2542,1],[2543,1],[2544,1],[2545,1],
[2546,1],[2547,1],[2548,1],[2549,1],[2550,1],[2551,1],[2552,1],[2553,1],[2554,1],[2555,1],[2556,1],[2557,1],
[2558,1],[2559,1],[2560,1],[2561,1],[2562,1],[2563,1],[2564,1],[2565,1],[2566,1],[2567,1],[2568,1],[2569,1],
[2570,1],[2571,1],[2572,1],[2573,1],[2574,1],[2575,1],[2576,2],[2578,1],[2579,1],[2580,1],[2581,1],[2582,1],
[2583,1],[2584,1],[2585,1],[2586,1],[2587,1],[2588,1],[2589,1],[2590,3],[2593,1],[2594,4],[2598,4],[2602,1],
[2603,1],[2604,1],[2605,1],[2606,1],[2607,1],[2608,1],[2609,1],[2610,1],[2611,1],[2612,1],[2613,1],[2614,1],
[2615,1],[2616,1],[2617,1],[2618,1],[2619,1],[2620,1],[2621,1],[2622,2],[2624,1],[2625,1],[2626,1],[2627,1],
[2628,2],[2630,2],[2632,2],[2634,1],[2635,1],[2636,1],[2637,1],[2638,1],[2639,1],[2640,1],[2641,1],[2642,2],
[2644,1],[2645,2],[2647,1],[2648,1],[2649,1],[2650,1],[2651,1],[2652,1],[2653,1],[2654,1],[2655,1],[2656,1],
[2657,1],[2658,1],[2659,1],[2660,1],[2661,1],[2662,2],[2664,1],[2665,1],[2666,1],[2667,1],[2668,1],[2669,1],
];

pub(super) static MEMBERS: [u16; 2670] = [
0,1,2,3,4,5,6,7,12,14,28,593,643,8,9,10,11,18,13,600,15,671,674,16,17,995,19,20,21,22,23,24,25,26,27,29,30,
31,32,33,34,35,36,37,38,39,40,41,42,43,44,45,46,47,48,49,50,51,52,53,54,55,56,57,58,59,60,61,62,63,64,65,66,
67,68,69,70,71,72,73,74,76,75,77,78,79,80,81,82,83,84,85,86,87,88,89,90,91,94,92,93,95,96,97,98,99,100,101,
102,103,104,105,106,107,108,109,110,111,123,112,113,114,115,116,117,118,119,120,121,122,124,125,126,127,128,
129,130,131,697,701,132,1106,133,134,135,136,137,138,139,140,141,142,143,961,144,145,146,943,147,148,149,150,
151,152,153,154,159,155,160,567,568,156,157,566,158,161,162,163,164,165,166,938,167,168,169,170,171,172,173,
174,175,176,177,178,179,180,181,182,183,184,185,186,187,188,779,189,190,192,191,193,194,195,196,197,198,1230,
1235,199,200,201,202,203,204,205,206,207,208,209,210,211,212,213,214,215,216,217,218,219,220,221,222,223,224,
225,226,227,228,229,230,231,232,233,234,235,236,237,238,239,240,241,242,243,244,245,246,247,248,249,250,251,
252,253,254,255,256,257,258,259,260,261,262,263,264,265,266,267,268,269,270,271,272,273,274,275,276,277,278,
279,280,281,282,283,284,285,286,287,288,289,290,291,292,293,294,295,296,297,298,299,300,301,302,303,304,322,
305,306,307,308,309,310,311,312,313,314,315,316,317,318,319,320,321,323,324,988,325,326,1311,327,329,328,330,
331,332,333,334,335,336,337,338,339,340,341,342,343,344,345,346,347,348,349,350,351,352,353,354,355,356,360,
357,358,362,364,359,376,361,363,365,366,367,368,374,369,370,371,372,373,375,377,378,379,380,381,382,396,383,
397,384,986,385,386,387,388,389,390,391,392,393,394,395,398,399,400,401,402,403,404,405,722,723,406,407,408,
409,1221,410,843,1243,1247,411,412,413,414,415,416,417,418,419,420,421,422,423,424,425,426,427,428,429,430,
431,432,433,434,435,436,437,438,439,440,441,442,494,443,444,445,446,447,448,449,450,451,452,453,454,455,456,
457,458,459,460,461,462,463,464,465,466,491,467,468,469,470,471,472,473,474,475,476,477,478,479,480,481,482,
483,484,485,486,487,488,489,490,492,493,495,496,497,498,499,500,501,502,503,504,505,523,506,524,507,525,508,
509,510,511,512,513,514,515,516,517,518,519,520,521,526,522,527,528,529,530,531,532,533,534,835,844,866,535,
536,537,538,539,540,541,542,543,544,545,546,547,588,548,549,550,551,552,553,554,555,556,557,558,559,560,561,
562,563,564,565,569,570,571,572,573,574,575,576,577,578,579,580,581,582,583,584,585,586,587,589,590,591,592,
594,595,596,597,598,599,601,602,603,616,629,604,605,1296,606,607,632,608,633,609,610,611,612,613,614,615,617,
618,1297,619,620,621,622,623,624,625,626,627,628,630,631,634,635,637,636,940,638,639,640,641,642,644,645,646,
647,648,649,650,651,652,654,653,655,656,657,658,659,660,661,662,663,664,665,666,667,668,669,670,672,675,673,
676,677,678,679,680,681,682,1305,683,1330,1331,1333,1334,684,685,686,687,688,689,690,691,692,1300,693,694,
695,696,698,699,700,702,703,704,705,706,707,708,709,710,711,712,733,713,714,734,715,716,717,718,719,720,721,
724,725,726,727,728,729,730,731,732,735,736,737,738,739,740,741,742,743,958,1159,744,745,746,747,748,749,750,
751,752,753,754,755,756,757,758,759,760,761,762,763,776,764,777,765,766,767,768,771,769,770,772,773,774,775,
778,780,781,782,783,784,785,786,787,788,789,790,791,794,792,795,793,796,797,798,799,800,867,871,801,802,803,
804,805,806,807,1302,808,809,810,811,812,813,814,815,1038,816,817,818,819,820,821,822,823,824,825,826,827,
828,860,863,829,831,864,865,830,832,833,834,840,836,837,838,839,841,842,845,846,847,848,849,850,851,852,853,
854,855,856,857,858,859,861,862,868,869,870,872,873,874,875,876,877,878,879,880,881,882,883,884,885,886,887,
888,889,890,891,905,892,893,894,895,896,897,898,899,900,901,902,903,904,906,907,908,982,909,983,910,913,941,
984,985,911,912,916,917,914,915,918,1019,919,923,920,924,921,925,922,926,927,928,929,930,931,932,933,934,935,
936,937,939,942,944,945,946,947,948,949,950,951,952,953,954,955,956,957,959,960,962,963,964,965,966,967,968,
969,970,971,972,973,974,975,976,977,978,979,980,981,987,989,990,991,992,993,994,996,997,998,999,1000,1001,
1003,1002,1004,1005,1006,1007,1008,1009,1010,1011,1012,1013,1014,1015,1016,1017,1018,1021,1020,1179,1022,
1023,1024,1025,1026,1027,1028,1029,1030,1031,1032,1033,1034,1035,1036,1040,1043,1037,1039,1041,1042,1044,
1045,1046,1047,1048,1049,1050,1051,1055,1056,1057,1052,1053,1054,1058,1059,1060,1061,1062,1064,1063,1065,
1066,1068,1067,1069,1070,1160,1071,1072,1073,1074,1075,1076,1077,1078,1079,1080,1081,1082,1097,1083,1084,
1085,1086,1087,1088,1089,1090,1091,1092,1093,1094,1095,1096,1098,1099,1100,1140,1142,1101,1102,1103,1104,
1105,1107,1108,1109,1110,1111,1112,1113,1114,1115,1116,1117,1119,1118,1120,1121,1122,1123,1124,1125,1126,
1135,1127,1128,1129,1130,1131,1132,1133,1134,1136,1137,1138,1139,1141,1143,1144,1145,1146,1147,1148,1149,
1150,1151,1152,1153,1154,1155,1156,1157,1158,1161,1162,1163,1164,1165,1167,1166,1168,1169,1170,1171,1172,
1175,1176,1173,1174,1177,1178,1180,1181,1182,1183,1184,1185,1186,1187,1188,1189,1190,1191,1192,1193,1194,
1195,1196,1197,1198,1199,1200,1201,1202,1203,1204,1205,1206,1207,1208,1209,1210,1211,1212,1213,1214,1215,
1216,1217,1218,1219,1220,1222,1223,1224,1225,1226,1227,1228,1229,1231,1232,1240,1233,1234,1236,1237,1238,
1239,1241,1242,1244,1245,1246,1248,1249,1250,1251,1252,1254,1259,1261,1253,1255,1260,1262,1256,1257,1258,
1263,1264,1265,1266,1267,1268,1269,1270,1271,1272,1273,1274,1275,1276,1277,1278,1279,1280,1281,1282,1283,
1284,1285,1286,1289,1287,1290,1288,1291,1292,1293,1294,1295,1298,1299,1301,1303,1304,1306,1307,1308,1309,
1310,1312,1313,1314,1315,1316,1317,1318,1319,1320,1321,1322,1323,1324,1325,1326,1327,1329,1328,1332,0,1,2,3,
4,5,6,7,12,14,28,593,643,8,9,10,11,18,13,600,729,730,15,671,674,16,17,995,19,20,21,22,23,24,25,26,27,29,30,
31,32,33,241,34,35,36,37,38,39,40,41,42,43,44,45,46,47,48,49,50,51,52,53,54,55,56,57,58,59,60,61,62,63,64,65,
66,67,68,69,70,71,72,73,74,76,75,77,78,79,80,81,82,83,84,85,86,87,88,89,90,91,92,93,94,95,96,97,98,99,100,
101,102,103,104,105,106,107,108,109,110,111,123,112,113,114,115,116,117,118,119,120,121,122,124,125,126,127,
128,129,130,131,697,701,132,133,134,135,136,137,138,139,140,141,142,143,961,144,145,146,943,147,148,149,150,
151,152,153,154,155,156,157,158,159,160,161,162,163,164,165,166,938,167,168,169,170,171,172,173,174,175,176,
177,178,179,180,181,182,183,184,185,186,187,188,779,189,190,191,192,193,194,195,196,197,198,199,200,201,202,
203,204,205,206,207,208,209,210,211,212,213,214,215,216,217,218,219,220,221,222,223,224,225,226,227,228,229,
230,231,232,233,234,235,236,237,238,239,240,242,243,244,1293,245,246,247,248,249,250,251,252,253,254,255,256,
257,258,259,260,261,262,263,264,265,266,267,268,269,270,271,272,273,274,275,276,277,278,279,280,281,282,283,
284,285,286,287,288,289,290,291,292,293,294,295,296,297,298,299,300,301,302,303,304,322,305,306,307,308,309,
310,311,312,313,314,315,316,317,318,319,320,321,323,324,325,326,1311,327,328,329,330,331,332,333,334,335,336,
337,338,339,340,341,342,343,344,345,346,347,348,349,350,351,352,353,354,355,356,357,358,362,364,359,360,361,
363,365,366,367,368,374,369,370,371,372,373,375,376,377,378,379,380,381,382,396,383,397,384,986,385,386,387,
388,389,390,391,392,393,394,395,398,399,400,401,402,403,404,405,722,723,406,407,408,409,410,843,1243,1247,
411,412,413,414,415,416,417,418,419,420,421,422,423,424,425,426,427,428,429,430,431,432,433,434,435,436,437,
438,439,440,441,442,443,444,445,446,447,448,449,450,451,452,453,454,455,456,457,458,459,460,461,462,463,464,
465,466,491,467,468,469,470,471,472,473,474,475,476,477,478,479,480,481,482,483,484,485,486,487,488,489,490,
492,493,494,495,496,497,498,499,500,501,502,503,504,505,506,507,508,509,510,511,512,513,514,515,516,517,518,
519,520,521,522,523,524,525,526,527,528,529,530,531,532,533,534,835,844,866,535,536,537,538,539,540,541,542,
543,544,545,546,547,588,548,549,550,551,552,553,554,555,556,557,558,559,560,561,562,563,564,565,566,567,568,
569,570,571,572,573,574,575,576,577,578,579,580,581,582,583,584,585,586,587,589,590,591,592,594,595,596,597,
598,599,601,602,603,604,605,1296,606,607,632,608,633,609,610,611,612,613,614,615,616,617,618,1297,619,620,
621,622,623,624,625,626,627,628,629,630,631,634,635,637,636,638,639,640,641,642,644,645,646,647,648,649,650,
651,652,653,654,655,656,657,658,659,660,661,662,663,664,665,666,667,668,669,670,672,675,673,676,677,678,679,
680,681,682,1305,683,684,685,686,687,688,689,690,691,692,1300,693,694,695,696,698,699,700,702,703,704,705,
706,707,708,709,710,711,712,733,713,714,734,715,716,717,718,719,720,721,724,725,726,727,728,731,732,735,736,
737,738,739,740,741,742,743,744,745,746,747,748,749,750,751,752,753,754,755,756,757,758,759,760,761,762,763,
764,777,765,766,767,768,771,769,770,772,773,774,775,776,778,780,781,782,783,784,785,786,787,788,789,790,791,
792,795,793,796,794,797,798,799,800,801,802,803,804,805,806,807,1302,808,809,810,811,812,813,814,815,1038,
816,817,818,819,820,821,822,823,824,825,826,827,828,829,831,864,865,830,832,833,834,840,836,837,838,839,841,
842,845,846,847,848,849,850,851,852,853,854,855,856,857,858,859,860,861,862,863,867,868,869,870,871,872,873,
874,875,876,877,878,879,880,881,882,883,884,885,886,887,888,889,890,891,905,892,893,894,895,896,897,898,899,
900,901,902,903,904,906,907,908,982,909,983,910,913,941,984,985,911,912,916,917,914,915,918,1019,919,923,920,
924,921,925,922,926,927,928,929,930,931,932,933,934,935,936,937,939,940,942,944,945,946,947,948,949,950,951,
952,953,954,955,956,957,958,959,960,962,963,964,965,966,967,968,969,970,971,972,973,974,975,976,977,978,979,
980,981,987,988,989,990,991,992,993,994,996,997,998,999,1000,1001,1003,1002,1004,1005,1006,1007,1008,1009,
1010,1011,1012,1013,1014,1015,1016,1017,1018,1021,1020,1179,1022,1023,1024,1025,1026,1027,1028,1029,1030,
1031,1032,1033,1034,1035,1036,1040,1043,1037,1039,1041,1042,1044,1045,1046,1047,1048,1049,1050,1051,1055,
1056,1057,1052,1053,1054,1058,1059,1060,1061,1062,1064,1063,1065,1066,1068,1067,1069,1070,1071,1072,1073,
1074,1075,1076,1077,1078,1079,1080,1081,1082,1097,1083,1084,1085,1086,1087,1088,1089,1090,1091,1092,1093,
1094,1095,1096,1098,1099,1100,1140,1142,1101,1102,1103,1104,1105,1106,1107,1108,1109,1110,1111,1112,1113,
1114,1115,1116,1117,1119,1118,1120,1121,1122,1123,1124,1125,1126,1135,1127,1128,1129,1130,1131,1132,1133,
1134,1136,1137,1138,1139,1141,1143,1144,1145,1146,1147,1148,1149,1150,1151,1152,1153,1154,1155,1156,1157,
1158,1159,1160,1161,1162,1163,1164,1165,1167,1166,1168,1169,1170,1171,1172,1175,1176,1173,1174,1177,1178,
1180,1181,1182,1183,1184,1185,1186,1187,1188,1189,1190,1191,1192,1193,1194,1195,1196,1197,1198,1199,1200,
1201,1202,1203,1204,1205,1206,1207,1208,1209,1210,1211,1212,1213,1214,1215,1216,1217,1218,1219,1220,1221,
1222,1223,1224,1225,1226,1227,1228,1229,1230,1231,1232,1240,1233,1234,1235,1236,1237,1238,1239,1241,1242,
1244,1245,1246,1248,1249,1250,1251,1252,1254,1259,1261,1253,1255,1260,1262,1256,1257,1258,1263,1264,1265,
1266,1267,1268,1269,1270,1271,1272,1273,1274,1275,1276,1277,1278,1279,1280,1281,1282,1283,1284,1285,1286,
1289,1287,1290,1288,1291,1292,1294,1295,1298,1299,1301,1303,1304,1306,1307,1308,1309,1310,1312,1313,1314,
1315,1316,1317,1318,1319,1320,1321,1322,1323,1324,1325,1326,1327,1329,1328,1330,1331,1332,1333,1334,
];

pub(super) static LISTS: [[u32; 2]; 119] = [
[22005,25],[27558,7],[27565,6],[27571,19],[27590,19],[32809,9],[34348,4],[34352,4],[34356,4],[39833,9],
[43153,5],[43158,7],[43165,6],[43171,8],[43179,8],[51890,4],[51894,9],[51903,8],[54713,9],[27558,7],
[27565,6],[58866,14],[58880,20],[39833,9],[69349,22],[73983,13],[87714,10],[87724,9],[87733,16],[87749,14],
[87763,5],[110584,10],[134324,31],[134324,31],[134497,25],[135745,10],[39833,9],[136739,14],[143549,6],
[143555,5],[0,0],[143560,9],[144442,6],[149311,7],[143555,5],[149318,6],[149324,17],[149311,7],[143555,5],
[150312,10],[149324,17],[158663,6],[242,5],[5831,6],[247,7],[16470,7],[2070,6],[12535,9],[94932,2],
[158669,9],[5949,10],[158678,4],[27558,7],[159184,5],[34356,4],[159189,8],[27558,7],[159184,5],[34356,4],
[165968,8],[27558,7],[27565,6],[58866,14],[165976,17],[27558,7],[159184,5],[165968,8],[159189,8],[174207,6],
[159184,5],[34356,4],[165968,8],[177937,11],[183803,19],[196451,6],[196457,6],[197160,5],[197165,6],[6620,4],
[197171,6],[197177,6],[7433,5],[197183,7],[197190,11],[197201,4],[197205,8],[197213,3],[9628,8],[202226,36],
[206376,6],[206382,8],[206390,23],[206354,22],[210944,6],[54713,9],[22005,25],[54713,9],[241933,23],
[54713,9],[244305,28],[256766,3],[256769,3],[256772,4],[260659,9],[269766,11],[287946,5],[287951,4],
[289499,9],[290466,10],
];

pub(super) static TEXT: &str = concat!(
"abstract-socketadd-cache-itemadd-gidadd-headerafter-request-callafter-request-hookalarmalarm-backlogalar",
"m-cheapalarm-fdalarm-freqalarm-listalarm-listen-queuealarm-logalarm-lqalarm-metricalarm-msg-sizealarm-se",
"gfaultalarms-listallowed-modifiersasyncasyncioattach-control-daemonattach-daemonattach-daemon2auto-procn",
"ameauto-weightautoloadbacklog-alarmbacktrace-depthbinary-append-databinary-pathbinshblacklistbody-read-w",
"arningbrutal-reload-on-fdbuffer-sizebuild-plugincachecache-blocksizecache-expire-freqcache-no-expirecach",
"e-report-freed-itemscache-storecache-store-synccache-synccache-udp-nodecache-udp-servercache-use-last-mo",
"difiedcache2call-as-emperorcall-as-emperor1call-as-emperor2call-as-emperor4call-as-rootcall-as-usercall-",
"as-user-atexitcall-as-vassalcall-as-vassal1call-as-vassal3call-asapcall-in-jailcall-post-appcall-post-ja",
"ilcall-pre-appcall-pre-jailcallablecapcarboncarbon-freqcarbon-hostname-dotscarbon-idcarbon-idle-avgcarbo",
"n-max-retrycarbon-name-resolvecarbon-no-workerscarbon-resolve-namescarbon-retry-delaycarbon-rootcarbon-t",
"imeoutcarbon-use-metricscatch-exceptionscflagscgicgi-allowed-extcgi-async-max-attemptscgi-buffer-sizecgi",
"-close-stdin-on-eofcgi-do-not-kill-on-errorcgi-dontresolvecgi-from-docrootcgi-helpercgi-indexcgi-loadlib",
"cgi-map-helpercgi-modecgi-optimizecgi-optimizedcgi-path-infocgi-safecgi-timeoutcgi-unsetcgroupcgroup-dir",
"-modecgroup-optchdirchdir2cheapcheapercheaper-algocheaper-algo-listcheaper-algos-listcheaper-busyness-ba",
"cklog-alertcheaper-busyness-backlog-multipliercheaper-busyness-backlog-nonzerocheaper-busyness-backlog-s",
"tepcheaper-busyness-maxcheaper-busyness-mincheaper-busyness-multipliercheaper-busyness-penaltycheaper-bu",
"syness-verbosecheaper-idlecheaper-initialcheaper-listcheaper-overloadcheaper-rss-limit-hardcheaper-rss-l",
"imit-softcheaper-stepcheck-cachecheck-intervalcheck-mountcheck-mountpointcheck-staticcheck-static-docroo",
"tchmodchmod-socketchown-socketchrootchunked-input-limitchunked-input-timeoutclockclock-listclocks-listcl",
"ojure-loadclose-on-execclose-on-exec2collect-headercommand-modeconfigconfig-pyconnect-and-readcoroaecpu-",
"affinitycroncron-curlcron-curl-legioncron-harakiricron-legioncron2curl-croncurl-cron-legiondaemonizedaem",
"onize2daemons-honour-stdindeclare-optiondeclare-option2del-headerdie-on-idledie-on-no-workersdie-on-term",
"disable-async-warn-on-queue-fulldisable-loggingdisable-sendfiledisable-write-exceptiondlopendot-hdrop-af",
"ter-appsdrop-after-initdumbloop-codedumbloop-functiondumbloop-modifier1dump-optionsdynamic-appsearly-emp",
"erorearly-envdirearly-perlearly-perl-execearly-phpearly-php-sapi-nameearly-psgiearly-pyimportearly-pytho",
"nearly-python-importearly-python-pathearly-pythonpathelseemperoremperor-broodlordemperor-capemperor-chdi",
"r-attremperor-collect-attremperor-collect-attributeemperor-command-socketemperor-curse-toleranceemperor-",
"extra-extemperor-extra-extensionemperor-fork-server-attremperor-freqemperor-graceful-shutdownemperor-mag",
"ic-execemperor-max-throttleemperor-no-blacklistemperor-nofollowemperor-on-demand-diremperor-on-demand-di",
"rectoryemperor-on-demand-execemperor-on-demand-extemperor-on-demand-extensionemperor-pidfileemperor-proc",
"nameemperor-proxy-socketemperor-required-heartbeatemperor-statsemperor-stats-serveremperor-subreaperempe",
"ror-throttleemperor-trigger-socketemperor-tyrantemperor-tyrant-initgroupsemperor-tyrant-nofollowemperor-",
"use-cloneemperor-use-fork-serveremperor-wait-for-commandemperor-wait-for-command-ignoreemperor-wrapperem",
"peror-wrapper-attremperor-wrapper-fallbackemperor-wrapper-overrideenable-metricsenable-proxy-protocolena",
"ble-threadsend-blacklistend-forend-ifend-whitelistendforendifenvenvdirerror-page-403error-page-404error-",
"page-500error-routeerror-route-hosterror-route-iferror-route-if-noterror-route-labelerror-route-qserror-",
"route-referererror-route-remote-addrerror-route-remote-usererror-route-runerror-route-statuserror-route-",
"urierror-route-user-agentevalevil-reload-on-asevil-reload-on-rssexception-handlerexec-as-emperorexec-as-",
"rootexec-as-userexec-as-user-atexitexec-as-vassalexec-asapexec-in-jailexec-post-appexec-post-jailexec-pr",
"e-appexec-pre-jailexitexit-on-reloadextractfallback-configfarmfastcgi-modifier1fastcgi-modifier2fastcgi-",
"nph-socketfastcgi-socketfastrouterfastrouter-buffer-sizefastrouter-cheapfastrouter-defer-connect-timeout",
"fastrouter-emperor-socketfastrouter-eventsfastrouter-fallbackfastrouter-fallback-on-no-keyfastrouter-for",
"ce-keyfastrouter-gidfastrouter-gracetimefastrouter-harakirifastrouter-max-retriesfastrouter-post-bufferi",
"ngfastrouter-post-buffering-dirfastrouter-processesfastrouter-quietfastrouter-resubscribefastrouter-resu",
"bscribe-bindfastrouter-ssfastrouter-statsfastrouter-stats-serverfastrouter-subscription-fallback-keyfast",
"router-subscription-serverfastrouter-subscription-slotfastrouter-timeoutfastrouter-tofastrouter-uidfastr",
"outer-use-basefastrouter-use-cachefastrouter-use-code-stringfastrouter-use-patternfastrouter-use-socketf",
"astrouter-workersfastrouter-zergfd-safefiberfilefile-serve-modefile-writefileserve-modefinal-routefinal-",
"route-hostfinal-route-iffinal-route-if-notfinal-route-labelfinal-route-qsfinal-route-refererfinal-route-",
"remote-addrfinal-route-remote-userfinal-route-runfinal-route-statusfinal-route-urifinal-route-user-agent",
"flockflock-waitflock-wait2flock2forfor-globfor-readlinefor-timesforce-cwdforce-gatewayfork-serverfork-so",
"cketforkbomb-delayforkpty-routerforkpty-router-cmdforkpty-router-commandforkpty-urouterforkptyrouterfork",
"ptyrouter-cheapforkptyrouter-cmdforkptyrouter-colsforkptyrouter-commandforkptyrouter-eventsforkptyrouter",
"-fallbackforkptyrouter-harakiriforkptyrouter-processesforkptyrouter-rowsforkptyrouter-ssforkptyrouter-st",
"atsforkptyrouter-stats-serverforkptyrouter-timeoutforkptyrouter-workersforkptyrouter-zergforkptyurouterf",
"reebindfs-brutal-reloadfs-reloadfs-signalftokgccgo-argsgccgo-loadgemsetgeoip-citygeoip-countrygeoip-use-",
"diskgetgeventgevent-early-monkey-patchgevent-monkey-patchgevent-wait-for-hubgidglusterfs-mountglusterfs-",
"timeoutgo-argsgo-loadgoroutinesgreenletgridfs-debuggridfs-mountharakiriharakiri-graceful-signalharakiri-",
"graceful-timeoutharakiri-no-arhharakiri-queue-thresholdharakiri-verboseheartbeathelphomehonour-rangehono",
"ur-stdinhook-acceptinghook-accepting-oncehook-accepting1hook-accepting1-oncehook-as-emperorhook-as-emper",
"or-before-vassalhook-as-emperor-setnshook-as-gatewayhook-as-mulehook-as-on-config-vassalhook-as-on-deman",
"d-vassalhook-as-roothook-as-userhook-as-user-atexithook-as-vassalhook-as-vassal-before-drophook-asaphook",
"-emperor-losthook-emperor-reloadhook-emperor-starthook-emperor-stophook-in-jailhook-master-starthook-pos",
"t-apphook-post-forkhook-post-jailhook-pre-apphook-pre-jailhook-touchhttphttp-auto-chunkedhttp-auto-gziph",
"ttp-backend-httphttp-buffer-sizehttp-cheaphttp-chunked-inputhttp-connect-timeouthttp-enable-proxy-protoc",
"olhttp-eventshttp-fallbackhttp-gidhttp-gracetimehttp-harakirihttp-headers-timeouthttp-keepalivehttp-mana",
"ge-expecthttp-manage-rtsphttp-manage-sourcehttp-modifier1http-modifier2http-path-info-no-decode-slashesh",
"ttp-post-bufferinghttp-post-buffering-dirhttp-processeshttp-quiethttp-raw-bodyhttp-resubscribehttp-serve",
"r-name-as-http-hosthttp-sockethttp-socket-modifier1http-socket-modifier2http-sshttp-statshttp-stats-serv",
"erhttp-stud-prefixhttp-subscription-fallback-keyhttp-subscription-serverhttp-timeouthttp-tohttp-to-https",
"http-uidhttp-use-basehttp-use-cachehttp-use-code-stringhttp-use-patternhttp-use-sockethttp-varhttp-webso",
"cketshttp-workershttp-zerghttp11-sockethttprouterhttpshttps-export-certhttps-session-contexthttps-socket",
"https-socket-modifier1https-socket-modifier2https2idleienvif-dirif-directoryif-envif-existsif-fileif-hos",
"tnameif-hostname-matchif-not-dirif-not-envif-not-existsif-not-fileif-not-hostnameif-not-hostname-matchif",
"-not-optif-not-pluginif-not-reloadif-optif-pluginif-reloadifdirifenvifexistsifpluginignore-script-nameig",
"nore-sigpipeignore-write-errorsimmediate-gidimmediate-uidimperial-monitor-listimperial-monitors-listimpo",
"rtincludeinheritiniini-pasteini-paste-loggedinject-afterinject-beforeiprintjailjail-attachjail-ip4jail-i",
"p6jail2jailedjid-filejidfilejsjsonjvm-classjvm-classpathjvm-main-classjvm-optjwsgiksmlazylazy-appsldapld",
"ap-schemaldap-schema-ldiflegionlegion-attach-daemonlegion-cronlegion-cron-curllegion-curl-cronlegion-dea",
"thlegion-death-on-lord-errorlegion-freqlegion-joinlegion-lordlegion-mcastlegion-nodelegion-node-joinedle",
"gion-node-leftlegion-quorumlegion-scrolllegion-scroll-list-max-sizelegion-scroll-max-sizelegion-setupleg",
"ion-skew-tolerancelegion-smart-attach-daemonlegion-smart-attach-daemon2legion-tolerancelegion-unlordlibj",
"aillimit-aslimit-nproclimit-postlistenlisten-queue-alarmload-file-in-cacheload-file-in-cache-gziplock-en",
"ginelockslog-4xxlog-5xxlog-alarmlog-backupnamelog-biglog-datelog-drainlog-encoderlog-filterlog-formatlog",
"-format-strftimelog-ioerrorlog-masterlog-master-bufsizelog-master-req-streamlog-master-streamlog-maxsize",
"log-microslog-prefixlog-reopenlog-req-encoderlog-req-routelog-routelog-sendfilelog-slowlog-socketlog-sys",
"loglog-truncatelog-x-forwarded-forlog-zerolog-zeromqlogdatelogfile-chmodlogfile-chownlogformatlogformat-",
"strftimeloggerlogger-listlogger-reqloggers-listlogtologto2looploop-listloops-listlq-alarmlualua-gc-freql",
"ua-gc-fulllua-loadlua-postfork-mulelua-postfork-spoolerlua-postfork-workerlua-postloadlua-shelllua-shell",
"-oneshotluashellluashell-oneshotmanage-script-namemap-socketmastermaster-as-rootmaster-fifomax-appsmax-f",
"dmax-requestsmax-requests-deltamax-varsmax-worker-lifetimemax-worker-lifetime-deltamem-collector-freqmem",
"ory-reportmetricmetric-alarmmetric-dirmetric-dir-restoremetric-thresholdmetrics-dirmetrics-dir-restoreme",
"trics-no-coresmime-filemimefilemin-worker-lifetimemodemodulemongrel2mono-appmono-assemblymono-configmono",
"-execmono-gc-freqmono-indexmono-keymono-versionmountmount-as-emperormount-as-rootmount-as-vassalmount-as",
"apmount-checkmount-in-jailmount-post-jailmount-pre-jailmountpoint-checkmulemule-harakirimule-msg-recv-si",
"zemule-msg-sizemule-reload-mercymulesmulticastmulticast-loopmulticast-ttlnagiosnamespacenamespace-keep-m",
"ountnamespace-netneed-appneed-pluginneed-pluginsnever-swapno-default-appno-defer-acceptno-fd-passingno-h",
"arakiri-after-req-hookno-harakiri-arhno-initgroupsno-orphansno-serverno-siteno-threads-waitnot-alarm-log",
"not-log-alarmnotfound-lognotify-socketnsns-netoffload-threadoffload-threadsoptimizepampam-userpastepaste",
"-loggerpaste-namepausepcre-jitpecanperl-argperl-argsperl-auto-reloadperl-auto-reload-ignoreperl-execperl",
"-exec-post-forkperl-local-libperl-no-die-catchperl-no-plackperl-versionpersistent-ipcsemphp-allowed-docr",
"ootphp-allowed-extphp-allowed-scriptphp-appphp-app-bypassphp-app-qsphp-configphp-config-appendphp-consta",
"ntphp-docrootphp-dump-configphp-exec-afterphp-exec-beforephp-exec-beginphp-exec-endphp-fallbackphp-fallb",
"ack-qsphp-fallback2php-indexphp-iniphp-ini-appendphp-mountphp-sapi-namephp-server-softwarephp-setphp-var",
"pidfilepidfile2pingping-timeoutpivot-rootpivot_rootplshellplshell-oneshotpluginplugin-dirplugin-listplug",
"insplugins-dirplugins-listpost-bufferingpost-buffering-bufsizepost-pymodule-aliasppprintprint-symprint-s",
"ymbolprioprivileged-binary-patchprivileged-binary-patch-argprocessesprocnameprocname-appendprocname-mast",
"erprocname-prefixprocname-prefix-spacedprofilerpropagate-touchprotocolpsgipsgi-enable-psgix-iopty-connec",
"tpty-execpty-inputpty-logpty-no-isigpty-socketpty-uconnectpull-headerpumppuwsgi-socketpypy-auto-reloadpy",
"-auto-reload-ignorepy-autoreloadpy-call-osafterforkpy-call-uwsgi-fork-hookspy-executablepy-importpy-mast",
"er-check-signalspy-program-namepy-programnamepy-sharedareapy-sys-executablepy-tracebackerpyargvpyhomepyi",
"mportpymodule-aliaspypy-evalpypy-eval-post-forkpypy-execpypy-exec-post-forkpypy-homepypy-ini-pastepypy-l",
"ibpypy-pastepypy-pppypy-python-pathpypy-pythonpathpypy-setuppypy-wsgipypy-wsgi-filepyrunpyshellpyshell-o",
"neshotpythonpython-auto-reloadpython-autoreloadpython-importpython-pathpython-rawpython-versionpython-wo",
"rker-overridepythonpathqueuequeue-blocksizequeue-storequeue-store-syncrackrados-mountrados-timeoutrailsr",
"aw-modifier1raw-modifier2raw-socketrawrouterrawrouter-buffer-sizerawrouter-cheaprawrouter-eventsrawroute",
"r-fallbackrawrouter-gracetimerawrouter-harakirirawrouter-max-retriesrawrouter-processesrawrouter-quietra",
"wrouter-ssrawrouter-statsrawrouter-stats-serverrawrouter-subscription-serverrawrouter-subscription-slotr",
"awrouter-timeoutrawrouter-torawrouter-use-baserawrouter-use-cacherawrouter-use-code-stringrawrouter-use-",
"patternrawrouter-use-socketrawrouter-workersrawrouter-xclientrawrouter-zergrb-gc-freqrb-librb-requirerb-",
"threadrb-threadsrbrequirerbshellrbshell-oneshotrbthreadrbthreadsrbtimerre-forkre-fork-as-rootre-fork-pos",
"t-jailreaperreforkrefork-as-rootrefork-post-jailreloadreload-mercyreload-on-asreload-on-exceptionreload-",
"on-exception-reprreload-on-exception-typereload-on-exception-valuereload-on-fdreload-on-pssreload-on-rss",
"reload-on-ussreload-os-envrem-headerremap-modifierreq-loggerrequireresolveresponse-header-collectrespons",
"e-headers-limitresponse-routeresponse-route-hostresponse-route-ifresponse-route-if-notresponse-route-lab",
"elresponse-route-qsresponse-route-refererresponse-route-remote-addrresponse-route-remote-userresponse-ro",
"ute-runresponse-route-statusresponse-route-uriresponse-route-user-agentresumereuse-portring-appring-load",
"routeroute-hostroute-ifroute-if-notroute-labelroute-qsroute-refererroute-remote-addrroute-remote-userrou",
"te-runroute-uriroute-user-agentrouter-listrouters-listrpc-maxrrdtoolrrdtool-freqrrdtool-librsyslog-packe",
"t-sizersyslog-split-messagesruby-gc-freqruby-libruby-requirerubyrequirervmrvm-pathsafe-fdsafe-pidfilesaf",
"e-pidfile2scgi-modifier1scgi-modifier2scgi-nph-socketscgi-socketsegfault-alarmsetset-phset-placeholderse",
"tnssetns-preopensetns-skipsetns-socketsetns-socket-skipshared-importshared-py-importshared-pyimportshare",
"d-python-importshared-rb-requireshared-rbrequireshared-requireshared-ruby-requireshared-rubyrequireshare",
"d-socketsharedareashow-configshutdown-socketssignalsignal-bufsizesignal-rbtimersignal-timersignals-bufsi",
"zesingle-interpreterskip-atexitskip-atexit-teardownskip-zerosmart-attach-daemonsmart-attach-daemon2snisn",
"i-dirsni-dir-cipherssni-regexpsnmpsnmp-communityso-keepaliveso-send-timeoutso-write-timeoutsocketsocket-",
"protocolsocket-rcvbufsocket-send-timeoutsocket-sndbufsocket-timeoutsocket-write-timeoutspoolerspooler-ch",
"dirspooler-cheapspooler-externalspooler-freqspooler-frequencyspooler-harakirispooler-importspooler-max-t",
"asksspooler-orderedspooler-processesspooler-py-importspooler-pyimportspooler-python-importspooler-quiets",
"pooler-signal-as-tasksqlitesqlite3ssl-enable-sslv3ssl-enable-tlsv1ssl-enable3ssl-optionssl-session-timeo",
"utssl-session-use-cachessl-sessions-timeoutssl-sessions-use-cachessl-socketssl-tmp-dirssl-verbosessl-ver",
"ify-depthsslroutersslrouter-buffer-sizesslrouter-cheapsslrouter-eventssslrouter-fallbacksslrouter-gracet",
"imesslrouter-harakirisslrouter-max-retriessslrouter-processessslrouter-quietsslrouter-session-contextssl",
"router-snisslrouter-sssslrouter-statssslrouter-stats-serversslrouter-subscription-serversslrouter-timeou",
"tsslrouter-tosslrouter-use-basesslrouter-use-cachesslrouter-use-code-stringsslrouter-use-patternsslroute",
"r-use-socketsslrouter-workerssslrouter-zergsslrouter2ststacklessstart-unsubscribedstart_response-nodelay",
"static-cache-pathsstatic-cache-paths-namestatic-checkstatic-expiresstatic-expires-mtimestatic-expires-pa",
"th-infostatic-expires-path-info-mtimestatic-expires-typestatic-expires-type-mtimestatic-expires-uristati",
"c-expires-uri-mtimestatic-gzipstatic-gzip-allstatic-gzip-dirstatic-gzip-extstatic-gzip-prefixstatic-gzip",
"-suffixstatic-indexstatic-mapstatic-map2static-safestatic-skip-extstatsstats-httpstats-minstats-minified",
"stats-no-coresstats-no-metricsstats-pushstats-pusher-default-freqstats-pushers-default-freqstats-servers",
"tatsd-all-gaugesstatsd-no-workersstopstrictsubscribesubscribe-freqsubscribe-tosubscribe-with-modifier1su",
"bscribe2subscription-algosubscription-clear-on-shutdownsubscription-dotsplitsubscription-mountpointsubsc",
"ription-mountpointssubscription-notify-socketsubscription-tolerancesubscription-tolerance-inactivesubscr",
"iption-vassal-requiredsubscriptions-credentials-checksubscriptions-sign-checksubscriptions-sign-check-to",
"lerancesubscriptions-sign-skip-uidsubscriptions-use-credentialssuspendsuwsgi-socketsymcallsymcall-post-f",
"orksymcall-register-rpcsymcall-use-nexttcp-fast-opentcp-fast-open-clienttcp-fastopentcp-fastopen-clientt",
"cp-nodelaytestthread-stack-sizethread-stacksizethreaded-loggerthreadsthreads-stack-sizethreads-stacksize",
"thunder-lockthunder-lock-watchdogtimertornadotouch-chain-reloadtouch-exectouch-logreopentouch-logrotatet",
"ouch-mules-reloadtouch-reloadtouch-signaltouch-spoolers-reloadtouch-workers-reloadtuntap-devicetuntap-de",
"vice-ruletuntap-routertuntap-router-firewall-intuntap-router-firewall-outtuntap-router-routetuntap-route",
"r-statstuntap-use-credentialsudpugreenugreen-stacksizeuidumaskumount-as-emperorumount-as-rootumount-as-v",
"assalumount-asapumount-in-jailumount-post-jailumount-pre-jailundeferred-shared-socketunenvunique-cronuni",
"que-cron-legionunique-legion-cronunprivileged-binary-patchunprivileged-binary-patch-argunshareunshare2un",
"subscribe-on-graceful-reloadupload-progressusageuse-abortuwsgi-socketv8-gc-freqv8-jsgiv8-loadv8-module-p",
"athv8-preemptivevacuumvassal-capvassal-fork-basevassal-setvassal-sosvassal-sos-backlogvassals-capvassals",
"-includevassals-include-beforevassals-inheritvassals-inherit-beforevassals-setvassals-start-hookvassals-",
"stop-hookvenvversionvhostvhost-hostvirtualenvwait-for-dirwait-for-filewait-for-fswait-for-fs-timeoutwait",
"-for-ifacewait-for-iface-timeoutwait-for-interfacewait-for-interface-timeoutwait-for-mountpointwait-for-",
"socketwait-for-socket-timeoutwait-ifacewait-iface-timeoutwait-interfacewait-interface-timeoutweb3webdav-",
"add-collection-propwebdav-add-collection-prop-compwebdav-add-collection-prop-hrefwebdav-add-object-propw",
"ebdav-add-object-prop-compwebdav-add-object-prop-hrefwebdav-add-optionwebdav-add-propwebdav-add-prop-com",
"pwebdav-add-prop-hrefwebdav-add-rtype-collection-propwebdav-add-rtype-object-propwebdav-add-rtype-propwe",
"bdav-class-directorywebdav-csswebdav-divwebdav-javascriptwebdav-jswebdav-lock-cachewebdav-mountwebdav-pr",
"incipal-basewebdav-skip-propwebsocket-max-sizewebsocket-ping-freqwebsocket-pong-tolerancewebsockets-max-",
"sizewebsockets-ping-freqwebsockets-pong-toleranceweightwhitelistworker-execworker-exec2worker-log-encode",
"rworker-log-req-encoderworker-loggerworker-logger-reqworker-mountworker-reload-mercyworkerswrite-errors-",
"exception-onlywrite-errors-tolerancewsgiwsgi-accept-bufferwsgi-accept-bufferswsgi-disable-file-wrapperws",
"gi-env-behaviorwsgi-env-behaviourwsgi-filewsgi-litewsgi-manage-chunked-inputwsgi-strictxmlxmlconfigxslt-",
"content-typexslt-docrootxslt-extxslt-stylesheetxslt-varyamlymlzabbix-templatezergzerg-fallbackzerg-poolz",
"erg-serverzergpoolzeromqzeromq-socketzeuszmqzmq-socket0core&uwsgi.abstract_socketTurn all UNIX sockets o",
"f the instance into Linux abstract ones, which have no file and no file permissions.sockets&uwsgi.add_ca",
"che_itemPut an entry into a cache at start, written as `key=value`, preceded by the cache name and a spa",
"ce if needed.Without a name the entry goes into every cache. The first space is always taken for the end",
" of the name, even one within the value.cache-and-shared-memory&uwsgi.additional_gidsSupplementary group",
", by name or number, granted to the server in addition to `gid`; may be repeated.Considered only when `g",
"id` is set and the start is made as root. The groups given here replace those taken over from the accoun",
"t.privileges&uwsgi.additional_headersAppends a fixed header line, written as `Name: value`, to every res",
"ponse.The text is sent exactly as given, so a forgotten colon produces a broken response and nothing che",
"cks it. A header of that name which the application already set stays in place next to yours; remove the",
" application's copy with rem-header, which does not touch lines that come from here. It also applies to ",
"static files and to responses of uWSGI itself. Use a route with addheader when only some URLs should get",
" it.add-header = Strict-Transport-Security: max-age=31536000\nadd-header = X-Content-Type-Options: nosni",
"ffrequests&uwsgi.after_request_hooksAlias of `after-request-hook`: names a C symbol that is called when ",
"a request is complete.hooksC function of the binary or a loaded library that is called with the request ",
"structure whenever a request is complete.The symbol is looked up once the applications are loaded; a mis",
"sing one makes uWSGI exit at startup.&uwsgi.alarm_listDeclares a named way to raise the alarm, made of a",
" type and its argument, for other settings to refer to.Built-in types are cmd (a shell command that gets",
" the text on standard input), signal, mule and log; curl, xmpp and others come from plugins. A missing s",
"pace or colon, or an unknown type, makes uWSGI exit at startup. The same text is reported again only aft",
"er alarm-freq seconds. A declaration has no effect alone: connect it with log-alarm, alarm-backlog, alar",
"m-segfault or alarm-fd.alarm = mailops cmd:mail -s uwsgi ops@example.org\nlog-alarm = mailops Tracebackl",
"og-routing&uwsgi.alarm_backlogAlarm to raise when the queue of connections that wait on a listening sock",
"et has reached its limit.A name that was never declared with alarm is ignored silently.&uwsgi.alarm_chea",
"pLets the one alarm thread of the master do the work, so that log alarms do not run inline and curl alar",
"ms start no threads of their own.&uwsgi.alarm_fd_listTriggers an alarm with a fixed message whenever a f",
"ile descriptor becomes readable, written as `name fd[:bytes] message`.One byte is consumed per event unl",
"ess a length follows the descriptor; an eventfd needs 8. If at least one alarm is declared, an undefined",
" name or a missing part makes uWSGI exit at startup.3&uwsgi.alarm_freqNumber of seconds during which a r",
"epetition of the same alarm text is swallowed, 3 by default.seconds&uwsgi.alarms_listPrints the alarm ty",
"pes that this binary and its loaded plugins provide.Alias of `alarm-backlog`: names who is told when wai",
"ting connections fill a listener's queue.&uwsgi.alarm_logs_listUWSGI_PCRE || UWSGI_PCRE2Alias of `log-al",
"arm`: connects a pattern in the log with alarms.&uwsgi.metrics_thresholdAlias of `metric-threshold`: tel",
"ls what happens when a metric grows to a given value.metrics-and-stats8192&uwsgi.alarm_msg_sizeLongest a",
"larm text in bytes, 8192 by default; a longer one is dropped and raises nothing.bytes&uwsgi.alarm_segfau",
"ltAlarm to raise, with the stack trace as its text, when a process of the server crashes.Alias of `alarm",
"-list`: prints which alarm types are available.&uwsgi.allowed_modifiersNumbers of the request modifiers,",
" separated by commas, that clients may use; the handlers of all others are disabled.1&uwsgi.asyncNumber ",
"of cores, that is, of requests each worker can keep in progress with the asynchronous loop.1, the defaul",
"t, means no asynchronous mode. A coroutine engine must be loaded as well, for example through the greenl",
"et plugin; without one the server starts with a danger warning. Ordinary Django or Flask code that block",
"s on a database gains nothing, because a core gives way only when the application calls the async API. D",
"o not combine it with `threads`, whose number replaces the cores. `gevent` and `asyncio` set it themselv",
"es. Memory is allocated for every possible descriptor, so set `max-fd` in containers.plugin = greenlet\n",
"async = 50\ngreenlet = truecoresrequest-handlingNULLRuns each worker on the Python asyncio loop with thi",
"s number of async cores, one per simultaneous request.Experimental, and not an ASGI server: WSGI views d",
"o not become coroutines. A suspend engine such as `greenlet` is needed as well. `threads` must not be co",
"mbined with it, requests then fail. `socket-timeout` is raised to at least 30 seconds.asyncio = 50\ngree",
"nlet = truepython-asyncRuns another program next to the server and shuts the server down gracefully when",
" that program exits.cron-and-daemonsRuns another program next to the server; the master starts it, resta",
"rts it when it exits, and stops it on shutdown.The program must stay in the foreground: one that detache",
"s itself looks dead and is started again and again. It is run through the shell, in a session of its own",
", with /dev/null as standard input. Programs that exit immediately are started again after growing pause",
"s of up to five minutes. On stop or reload its process group gets TERM, then KILL after reload-mercy or ",
"else three seconds. attach-daemon2 offers other signals, users and directories. Needs the master.attach-",
"daemon = /srv/shop/venv/bin/celery -A shop workerRuns and supervises another program that is described b",
"y named fields, joined by commas.Required is cmd, also spelled command or exec; without it uWSGI exits a",
"t startup. Further fields are freq, pidfile, control, daemonize, touch, stopsignal, reloadsignal, stdin,",
" uid, gid, ns_pid, chdir, max_throttle and notifypid; unknown ones and those after a space are dropped s",
"ilently. Flags are on as soon as they are present, even with 0. uid and gid take numbers only. With pidf",
"ile the program survives reloads, and unless daemonize is given it must detach itself. A comma in the co",
"mmand needs a backslash.attach-daemon2 = cmd=/srv/shop/bin/worker,chdir=/srv/shop,stopsignal=15,reloadsi",
"gnal=1&uwsgi.auto_procnameShow the role of each process in `ps`, such as `uWSGI master` or `uWSGI worker",
" 1`.Makes it easy to see which process eats memory or CPU, and costs nothing. All `procname*` options tu",
"rn it on by themselves. On Linux the text overwrites the original command line, so it cannot become long",
"er than that was, and tools that look for the arguments no longer find them. With several sites on a mac",
"hine add `procname-prefix-spaced` to distinguish them.auto-procname = true\nprocname-prefix-spaced = mys",
"iteprocess-management&uwsgi.auto_weightAnnounces the number of workers times cores to load balancers in ",
"place of a fixed `weight`.Declared with a mandatory argument, so that the command line needs `--auto-wei",
"ght=true`.subscriptions&uwsgi.autoloadSearches the plugin directories for one that knows an option the s",
"erver does not recognise, and loads it.Off by default. Each unknown name makes the server open every `*_",
"plugin.so` file in turn, in plugins-dir and in the built-in directory, so misspelled options and private",
" placeholders cost time at start. It acts from its line on and only helps for plugins that bring options",
": a language whose options do not occur in the file is not found. An explicit need-plugin line is quicke",
"r and says what is meant.autoload = true\nmodule = shop.wsgi64&uwsgi.backtrace_depthMaximum number of st",
"ack frames printed when the server logs a C backtrace after a crash, 64 by default.frameslimitsWrites a ",
"file and its length to standard output, ready to be attached to the server binary as embedded data.&uwsg",
"i.binary_pathProgram file that is executed on reloads and for the fallback configuration, in place of th",
"e one found at the start.startup&uwsgi.binshShell for the commands that uWSGI runs; if the file is not e",
"xecutable the next one given is tried, finally /bin/sh.isolation&uwsgi.blacklist_contextForbid the liste",
"d options, separated by spaces, until `end-blacklist`; meeting one of them makes uWSGI exit at startup.L",
"ines in inactive `if` blocks are checked too.configuration8&uwsgi.body_read_warningMegabytes of memory t",
"hat reading one request body may consume before a warning is logged; 8 by default.It only logs; nothing ",
"is limited.megabytes&uwsgi.brutal_reload_on_fdDescriptor number whose readability restarts the server wi",
"thout waiting for requests; written like the value of `reload-on-fd`.limits-and-reloads4096&uwsgi.buffer",
"_size2.1-devsetteruwsgi_opt_set_16bituwsgi_opt_set_64bitLargest block of request headers and variables a",
" worker can take, in bytes.The default of 4096 is small for sites with long cookies, tokens or query str",
"ings; such requests are refused with `invalid request block size`. 2.0 stores the number in 16 bits: 655",
"35 is the maximum and anything larger is cut to it. Units are not understood, so `32k` means 32. Request",
" bodies are not counted. The memory is allocated for every core of every worker. A surprising size of 21",
"573 in the log means that HTTP reached a uwsgi socket, and no buffer will cure that.buffer-size = 32768C",
"ompiles the extension whose sources are in the given directory so that it fits this binary.&uwsgi.cache_",
"max_itemsCreate the single old style cache, called default, with room for this number of items.Use `cach",
"e2` for new sites; only it has names, eviction policies and several caches.items&uwsgi.cache_blocksizeSi",
"ze in bytes of each slot in the old style cache and so of the largest value, 65535 when unset.&uwsgi.cac",
"he_expire_freqPause in seconds between two rounds of the thread that removes outdated entries, 3 by defa",
"ult.&uwsgi.cache_no_expireDo not run the thread that removes outdated entries from any cache.&uwsgi.cach",
"e_report_freed_itemsLog after each clean-up round how many outdated entries were removed, for debugging.",
"&uwsgi.cache_storeFile that keeps the contents of the old style cache over restarts.&uwsgi.cache_store_s",
"yncWrite the cache file to disk each time the master has completed this many cycles, about one per secon",
"d.cycles&uwsgi.cache_syncAddress of a running server from which the old style cache is filled when this ",
"one starts.&uwsgi.cache_udp_nodeUDP address of another server to which changes of the old style cache ar",
"e sent; may be repeated.&uwsgi.cache_udp_serverUDP address on which the old style cache accepts changes ",
"sent by other nodes; may be repeated.&uwsgi.cache_use_last_modifiedRecord the time of the last change fo",
"r each entry of the old style cache.&uwsgi.cache2Create a named cache in shared memory for all workers, ",
"described by comma separated `key=value` pairs.`name` and `items` are mandatory; `blocksize` (64k by def",
"ault) limits each value unless `bitmap` is on. Unknown keys and spaces around commas are silently ignore",
"d, so `name=a, items=10` complains about missing items. Flags such as `lastmod`, `purge_lru` or `bitmap`",
" are on as soon as they appear, even with 0. `blocks` must not be lower than `items`. The memory is allo",
"cated at start. May be repeated with other names, and `store=FILE` keeps it over restarts.cache2 = name=",
"pages,items=1000,blocksize=16384\ncache2 = name=sessions,items=5000,store=/var/lib/mysite/sessions.cache",
"&uwsgi.call_as_emperorC symbol without arguments that the Emperor invokes for each vassal it has spawned",
".mounts-and-calls&uwsgi.call_as_emperor1C symbol that the Emperor invokes for each spawned vassal, passi",
"ng the vassal's name.&uwsgi.call_as_emperor2C symbol that the Emperor invokes for each spawned vassal, p",
"assing its name and process number.&uwsgi.call_as_emperor4C symbol that the Emperor invokes for each spa",
"wned vassal, passing its name, process, user and group numbers.&uwsgi.call_as_rootC symbol to invoke wit",
"h root rights ahead of the switch to `uid`; if it is missing uWSGI still starts.&uwsgi.call_as_userC sym",
"bol to invoke directly behind the switch to the unprivileged user, which only a server started as root m",
"akes.&uwsgi.call_as_user_atexitC symbol to invoke in the main process when it exits.&uwsgi.call_as_vassa",
"lC symbol without arguments to invoke in each vassal's new process while it still runs the Emperor's cod",
"e.&uwsgi.call_as_vassal1C symbol to invoke in each vassal's new process with the vassal's name as its on",
"ly argument.&uwsgi.call_as_vassal3C symbol to invoke in each vassal's new process with three arguments, ",
"namely name, user number and group number.&uwsgi.call_asapC function without arguments, found in the bin",
"ary or a loaded library, to invoke when the configuration has been read.Options of this group know C sym",
"bols only, no Python names. In all phases but as-root, at-exit and as-emperor a symbol that cannot be fo",
"und makes uWSGI exit at startup.&uwsgi.call_in_jailC symbol to invoke when the main start routine begins",
", whether or not a jail exists.&uwsgi.call_post_appC symbol to invoke when all applications are imported",
", once per worker if `lazy-apps` is on.&uwsgi.call_post_jailC symbol to invoke as root inside a newly en",
"tered namespace or jail.&uwsgi.call_pre_appC symbol to invoke ahead of importing the applications, once ",
"per worker if `lazy-apps` is on.&uwsgi.call_pre_jailC symbol to invoke on the first start, ahead of chro",
"ot, namespaces and the change of user.&up.callableName of the application object to look for where the l",
"oader does not name one, instead of `application`.Flask projects usually need `app` here. It serves `wsg",
"i-file`, `eval` and a `module` without colon; a colon in `module` has precedence and makes this line use",
"less. With `module` a pair of parentheses marks a factory that is called without arguments. A name that ",
"does not exist in the loaded code leads to a server without application, which answers 500 unless `need-",
"app` ends it.wsgi-file = /srv/site/main.py\ncallable = appUWSGI_CAPComma-separated Linux capabilities th",
"at remain available while and after root rights are given up, for example `net_bind_service`.Names are w",
"ritten in lower case without the CAP_ prefix; plain numbers work too. A misspelt name is only logged, bu",
"t a list in which nothing is valid makes uWSGI exit at startup. Exists only in builds with libcap.namesp",
"aces&u_carbon.serversAddress and port of a Graphite carbon server that regularly receives the statistics",
" of the instance; may be repeated.Give an IP address, or enable `carbon-name-resolve`. Nothing is sent b",
"y an instance that has no socket. Turns the master on.carbon = 10.0.0.7:2003\ncarbon-root = sites.shopca",
"rbon-and-rrdtool&u_carbon.freqPause between two deliveries to carbon, in seconds; 60 when unset or 0.&u_",
"carbon.hostname_dot_replacementCharacter written in place of each dot of the machine's name in Graphite ",
"paths.Left alone, a host name such as web1.example.com becomes three levels of the Graphite tree. Only t",
"he first character of the value counts, usually an underscore or a hyphen. Do not leave the value empty:",
" the name is then cut off at its first dot. Changing it later renames every metric, so the history in ex",
"isting dashboards breaks.carbon = 10.0.0.7:2003\ncarbon-hostname-dots = _&u_carbon.idName of the instanc",
"e inside the Graphite path (default: its first socket address with underscores for dots).&u_carbon.idle_",
"avgWhat to report as average response time while no requests arrive: the previous figure, 0, or nothing ",
"at all.Any other word is a fatal error.lastzeronone&u_carbon.max_retriesNumber of repeated attempts afte",
"r carbon could not be reached; the 2.0.31 source starts from 0, that is none.attempts&u_carbon.resolve_h",
"ostnameLooks up the host name given in `carbon` at every delivery, instead of demanding an IP number.&u_",
"carbon.no_workersSends only the totals of the instance to carbon and omits the figures per worker.Alias ",
"of `carbon-name-resolve`: the carbon server may be given by host name.&u_carbon.retry_delaySeconds betwe",
"en a failed delivery to carbon and the next attempt; 7 when unset or 0.&u_carbon.root_nodeFirst part of ",
"the Graphite path under which all values of the instance are filed.Metric names look like root.host.id.m",
"etric, with `uwsgi` as the usual root. A closing dot is added when it is missing, and dots inside the va",
"lue make further levels of the tree. An explicitly empty value removes the level altogether. Choose one ",
"root per project so that several sites do not mix, and see `carbon-hostname-dots` and `carbon-id` for th",
"e next two levels.carbon = 10.0.0.7:2003\ncarbon-root = production.shop&u_carbon.timeoutSeconds to wait ",
"for a carbon server when connecting or writing (default 3).&u_carbon.use_metricsSends what the metrics s",
"ubsystem has collected in place of the plugin's own figures, which changes the names in Graphite.&uwsgi.",
"catch_exceptionsAnswers a failed request with the exception, its traceback and the request variables as ",
"plain text.A debugging aid that is off by default. The page has status 500 and shows visitors the URI, s",
"ource paths, the traceback and every variable of the request, cookies included, so it must not be reacha",
"ble on a production site. It concerns only exceptions that leave the application: Django, Flask and most",
" other frameworks turn errors into their own page first, which never reaches this stage. The traceback i",
"s in the log in any case. Guard it with a condition such as `if-env` if one file serves development and ",
"production.if-env = DEVELOPMENT\ncatch-exceptions = true\nendif =Reports the compiler flags of this buil",
"d, for third-party extensions, and stops.Serve old-style CGI programs: either a directory or script for ",
"every URL, or prefix=path to bind a URL prefix to one of them.Requests must reach the plugin with modifi",
"er1 9. A file in a directory must be executable or have a helper for its suffix; visitors get a 403 for ",
"anything else. The longest matching prefix wins, and a path that leaves the directory through a symbolic",
" link is refused unless cgi-safe names its target.cgi = /cgi-bin=/srv/www/cgi-bin\ncgi-allowed-ext = .py",
"&uc.allowed_extSuffix that a file must end with to be executed, all other files get a 403 response; repe",
"atable.Without it every executable file below the mount point can be started by a visitor. The suffix is",
" compared as plain text of the path, so include the dot.&uc.async_max_attemptsNumber of attempts, about ",
"a second apart, to collect a finished program in async mode before the server kills it.&uc.buffer_sizeSi",
"ze in bytes of the memory block that receives a program's output; its response headers must fit in it (6",
"4 kilobytes by default).&uc.close_stdin_on_eofClose the program's standard input as soon as the request ",
"body has been passed on, for scripts that read until end of file.&uc.do_not_kill_on_errorLeave the progr",
"am running when its output is invalid, when it is too slow or when the client has gone, where it would o",
"therwise be killed.&uc.dontresolveExecute a symbolic link under its own name and not under the name of i",
"ts target, for programs that look at how they were called.&uc.from_docrootLook for CGI programs below wh",
"atever directory the web server sends as DOCUMENT_ROOT, in place of the configured mount points.The clie",
"nt of the uwsgi socket chooses the directory, so anyone who can reach that socket can run any executable",
" file of the machine that the worker may execute. Keep the socket private.Alias of `cgi-map-helper`: int",
"erpreter for the scripts with a given suffix, as suffix=program.&uc.indexName of the file to execute whe",
"n the URL is a directory; repeat it to have several names tried in order.&uc.loadlibLoad a shared object",
" at startup and call one function of it, as library:function, usually to preload an interpreter for sym:",
"// helpers.Interpreter that runs the scripts of a file suffix, written as suffix=program, so that they n",
"eed no execute bit.The suffix is compared with the end of the path, so write the dot when you mean it. A",
" program of the form sym://name calls a symbol in the server's own address space. The program is searche",
"d in PATH and gets no further arguments of yours. A value without an equals sign stops the start.cgi-map",
"-helper = .pl=perl&uwsgi.cgi_modeBegin responses with a `Status:` header as CGI does, in place of the HT",
"TP version line.&uc.optimizeResolve the mount points to absolute paths once at startup, which saves syst",
"em calls per request but freezes symbolic links.Alias of `cgi-optimize`: mount points are resolved at st",
"artup and not for each request.&uc.path_infoMeant to disable the handling of PATH_INFO, but release 2.0.",
"31 stores the flag and never reads it.&uc.cgi_safePath prefix outside of the mount point from which prog",
"rams may run although a symbolic link led there; repeatable.&uc.timeoutSeconds that the worker waits for",
" each read from or write to a CGI program before it gives the request up (60 by default).&uc.unsetName o",
"f a variable to delete from the environment before the program starts, for secrets the script must not s",
"ee.&uwsgi.cgroup__linux__Creates a control group directory if needed and moves the server into it at the",
" very beginning of the start.Works on Linux and only when started as root; otherwise the line is skipped",
" silently. The server writes its process id to a file called tasks, which exists in version 1 hierarchie",
"s and not in the unified version 2, where uWSGI exits at startup with an error. May be repeated, one dir",
"ectory per controller. Limits are set with cgroup-opt. On systems run by systemd the resource settings o",
"f the unit do the same job more reliably.cgroup = /sys/fs/cgroup/memory/shop\ncgroup-opt = memory.limit_",
"in_bytes=10737418240700&uwsgi.cgroup_dir_modeOctal permissions for directories that `cgroup` makes, 0700",
" by default.&uwsgi.cgroup_optSets a control file of each group named by `cgroup`, written as `file=value",
"`; a file that cannot be opened is skipped.&uwsgi.chdirDirectory that the server changes into before soc",
"kets are bound and applications are loaded.A directory that does not exist makes uWSGI exit at startup. ",
"Relative names of UNIX sockets, stats, master-fifo, touch files and file loggers are resolved from here,",
" but pidfile, logto, daemonize and spooler are opened earlier and count from the directory in which uWSG",
"I was launched; absolute names avoid the question. With uid set the change happens after privileges were",
" dropped, so the user needs access. chdir2 changes once more, in each worker, after loading.chdir = /srv",
"/shop/current\nmodule = shop.wsgiapplications&uwsgi.chdir2Directory that each worker changes into once t",
"he applications are loaded; one that is missing makes the worker exit.&uwsgi.status.is_cheapStarts no wo",
"rker until the first connection arrives.The master itself watches the sockets and forks the workers when",
" a client knocks, all of them or, in cheaper mode, the cheaper number. That first client waits for the s",
"tart, noticeably so with lazy-apps, since then the import comes on top. Workers stay afterwards, unless ",
"idle sends them away again. Useful for hosts with many rarely used sites. It needs the master, which it ",
"enables.cheap = true\nidle = 600\nprocesses = 2&uwsgi.cheaper_countMinimum number of workers to keep ali",
"ve when their count adapts to the load between this value and processes.Zero, the default, disables adap",
"ting. The value must be smaller than processes, or uWSGI exits at startup; as processes is 1 by default,",
" a lone cheaper line is always fatal. The other cheaper options have no effect without it. How quickly w",
"orkers are added depends on cheaper-algo, cheaper-step and cheaper-overload. Applications with a slow im",
"port combine badly with lazy-apps here, because each added worker imports again just when the load is hi",
"gh.processes = 16\ncheaper = 2\ncheaper-initial = 4&uwsgi.requested_cheaper_algoStrategy that decides wh",
"en workers are added or stopped between cheaper and processes.`spare` is the default and tries to keep o",
"ne free worker; `backlog` looks at the queue of waiting connections, on Linux only; `manual` leaves it t",
"o commands on the master-fifo. backlog2 and busyness live in plugins, of which a default build includes ",
"only busyness. An unknown name, also with different capitals, leaves spare in charge, and only a short m",
"essage in the log says so. Without cheaper the choice has no effect.processes = 16\ncheaper = 2\ncheaper",
"-algo = busynesssparebacklogmanualbacklog2busyness&uwsgi.cheaper_algo_listPrints the worker adaptation s",
"trategies that this binary and its loaded plugins provide.Alias of `cheaper-algo-list`: prints which wor",
"ker adaptation strategies exist.cheaper_busyness&uwsgi_cheaper_busyness_global.backlog_alertNumber of re",
"quests waiting in the listen queue beyond which emergency workers are started without delay (default 33,",
" Linux only).Takes effect only with `cheaper-algo = busyness`.&uwsgi_cheaper_busyness_global.backlog_mul",
"tiNumber of `cheaper-overload` cycles before a worker may be stopped while emergency workers run (defaul",
"t 3, Linux only).&uwsgi_cheaper_busyness_global.backlog_nonzero_alertSeconds during which the listen que",
"ue may stay non-empty before extra workers are started (default 60, Linux only).&uwsgi_cheaper_busyness_",
"global.backlog_stepHow many workers an overflowing listen queue starts at the same time (default 1, Linu",
"x only).&uwsgi_cheaper_busyness_global.busyness_maxAverage load in percent above which the busyness algo",
"rithm starts more workers (default 50).Takes effect only with `cheaper-algo = busyness`. The share of ti",
"me that workers spent in requests is measured over every `cheaper-overload` seconds.cheaper-algo = busyn",
"ess\ncheaper-overload = 15\ncheaper-busyness-max = 70\ncheaper-busyness-min = 20percent&uwsgi_cheaper_bu",
"syness_global.busyness_minAverage load in percent under which the busyness algorithm may stop a worker (",
"default 25).Takes effect only with `cheaper-algo = busyness`. 0 means unset, so the default applies.&uws",
"gi_cheaper_busyness_global.cheap_multiNumber of quiet `cheaper-overload` cycles that must pass before on",
"e worker is stopped (default 10).Takes effect only with `cheaper-algo = busyness`. The algorithm raises ",
"the value automatically when workers come and go too quickly.&uwsgi_cheaper_busyness_global.penaltyNumbe",
"r of cycles added to the waiting time when a stopped worker turns out to be needed again immediately (de",
"fault 2).&uwsgi_cheaper_busyness_global.verboseLogs the measured load and the decisions of the busyness ",
"algorithm, for tuning.&uwsgi.cheaper_idleNumber of master cycles in a row with more spare workers than w",
"anted before the spare2 algorithm stops one (10 by default).unreleased&uwsgi.cheaper_initialHow many wor",
"kers are started at first when their count is adapted to the load.By default as many as cheaper says. Va",
"lues below cheaper or above processes are corrected with a warning. It is ignored as long as cheaper is ",
"not set. After the start the chosen algorithm is free to reduce the count down to cheaper, so a higher n",
"umber mainly covers the first rush after a deployment. In cheap mode the workers are started by the firs",
"t connection, in the number given by cheaper and not by this value.processes = 16\ncheaper = 2\ncheaper-",
"initial = 6&uwsgi.cheaper_overloadHow patient the worker adaptation is: master cycles for `spare`, queue",
"d requests for `backlog`, seconds for `busyness`.3 by default. With the spare algorithm more than that m",
"any cycles of about one second without a free worker must pass before one is added, and as many quiet on",
"es before one is removed. With backlog it is the queue length above which workers are added. With busyne",
"ss it is the length in seconds of one measuring window, for which 3 is rather short. Has no effect witho",
"ut cheaper.processes = 16\ncheaper = 2\ncheaper-algo = busyness\ncheaper-overload = 30&uwsgi.cheaper_rss",
"_limit_hardSum in bytes of the memory resident in active workers from which idle ones are stopped, one p",
"er check, down to a single one.Requires cheaper-rss-limit-soft and a value above it; both violations mak",
"e uWSGI exit at startup.&uwsgi.cheaper_rss_limit_softSum in bytes of the memory resident in active worke",
"rs from which no further one is added.The unit is plain bytes, unlike the megabytes of reload-on-rss. Th",
"e server must be measuring memory already: without memory-report or one of the reload-on options uWSGI e",
"xits at startup. Pages that workers share are counted once per worker, so the sum overstates what an app",
"lication preloaded by the master really uses. Workers that run are left alone; add cheaper-rss-limit-har",
"d, with a higher value, to have some stopped. Has no effect without cheaper.processes = 16\ncheaper = 2\n",
"memory-report = true\ncheaper-rss-limit-soft = 2000000000&uwsgi.cheaper_stepHow many workers at most are",
" added at one time when the load calls for more.One unless set. A larger step reaches full strength soon",
"er after a sudden rush but forks several processes at once, which costs processor time and memory exactl",
"y when both are scarce. It bounds only growth: workers are always taken away one at a time. The algorith",
"m still decides when a step happens, and processes remains the upper limit. Has no effect without cheape",
"r.processes = 16\ncheaper = 4\ncheaper-step = 2&uwsgi.use_check_cacheAnswers GET requests from a cache w",
"hose keys are request URIs before any application runs.An empty value means the first declared cache. A ",
"name that is not declared makes uWSGI exit at startup, and so does the absence of any cache. In 2.0.31 t",
"he look-up always goes to the first declared cache, whatever name is given.&uwsgi.master_intervalNumber ",
"of seconds between two rounds of the master, in which it checks timeouts, touched files, memory limits a",
"nd the listen queue.1 by default, and 0 means 1. Larger values delay everything that is measured in such",
" rounds, harakiri and `touch-reload` included.&uwsgi.mountpoints_checkAlias of `check-mountpoint`: makes",
" the instance exit once this directory's filesystem cannot be queried.Directory whose filesystem the mas",
"ter queries each second; when the query fails, the instance exits itself immediately.Linux only. On othe",
"r systems the query always fails, which would stop the server within its first second.Serves an existing",
" file below the given directory when the path of a request leads to one, before the application is asked",
".The full request path is appended to the directory; when nothing is found there the application answers",
" as usual, so each dynamic request costs a file lookup. May be repeated. Only GET and HEAD are served. L",
"inks that lead outside are refused unless static-safe covers their target. Never name the directory that",
" holds your code or configuration, because its sources would be sent to anybody. Combine with static-ski",
"p-ext and offload-threads.check-static = /srv/shop/public\nstatic-skip-ext = .pystatic-files&uwsgi.check",
"_static_docrootLooks for the requested path below the document root that the web server announces with e",
"ach request.Whoever can connect to a uwsgi, FastCGI or SCGI socket decides the root and can thus read an",
"y file. With http-socket or the http router no such variable arrives and the switch has no effect.Alias ",
"of `chmod-socket`: three octal digits of permission for UNIX sockets.Permission bits given to UNIX socke",
"ts after binding, as three octal digits such as 660.Without it the umask decides and a web server of ano",
"ther user usually gets permission denied. Write exactly three octal digits: `0660`, `true` or an empty v",
"alue stop the server with `invalid chmod value`, while a lone `1` means 666. Modes that let everybody wr",
"ite (666, 777) allow any local account to run code as your application; 660 plus a common group is enoug",
"h. Never repeat it, because the bits of both values are mixed. TCP and abstract sockets ignore it.socket",
" = /run/mysite/uwsgi.sock\nchmod-socket = 660\nchown-socket = mysite:www-data&uwsgi.chown_socketGive UNI",
"X sockets to another owner, written as `user` or `user:group`, right after they are bound.Works only whe",
"n the server starts as root, and an unknown name is fatal. As a side effect the switch to `uid` and `gid",
"` is put off until the sockets are bound, which also cures permission errors with ports below 1024 or di",
"rectories that only root may write. Combine it with `chmod-socket = 660` so that the group of the web se",
"rver may connect. It has nothing to act on when all listeners are TCP or abstract.socket = /run/mysite/u",
"wsgi.sock\nchown-socket = mysite:www-data\nchmod-socket = 660&uwsgi.chrootConfine the server to this dir",
"ectory as its new root before it gives up root rights.Only root can do it; another user gets a fatal err",
"or. Libraries, the virtualenv and /dev entries must exist inside, and memory figures need /proc there.10",
"48576&uwsgi.chunked_input_limitHow many bytes uWSGI buffers for one piece of a chunked request body, one",
" megabyte by default.&uwsgi.chunked_input_timeoutSeconds to wait for the next piece of a chunked request",
" body; zero means the value of socket-timeout.&uwsgi.requested_clockTime source of the server; monotonic",
" and realtime come from plugins.`unix` is built in and used by default. A name that no loaded plugin pro",
"vides makes uWSGI exit at startup.unixmonotonicrealtime&uwsgi.clock_listPrints which time sources this b",
"inary and its loaded plugins offer.Alias of `clock-list`: prints which time sources can be chosen.ring&u",
"ring.scriptsAlias of `ring-load`: Clojure source file to evaluate first.jvm-and-mono&uwsgi.close_on_exec",
"Marks accepted client connections so that programs started during a request do not inherit them.&uwsgi.c",
"lose_on_exec2Marks listening sockets so that programs started by the application do not inherit them.&uw",
"sgi.collect_headersCopies the value of a response header into a request variable for the log or for rout",
"ing rules.The value has two words, the header name and the variable name; if the space is missing, uWSGI",
" exits at startup. The header itself still reaches the client. The variable is set at the moment when th",
"e application emits the header, so response-route rules and log-format see it, whereas ordinary route ru",
"les have run long before. Use pull-header when the client must not receive it.collect-header = X-Tenant ",
"TENANT\nlog-format = %(addr) %(uri) tenant=%(var.TENANT)&uwsgi.command_modeStarts one process without li",
"stening sockets and stops the whole instance when its job is done.Read a configuration in a format that ",
"a plugin provides, chosen by the ending of the file name.The built-in formats have their own options; a ",
"`.ini` file given here cannot be loaded unless a plugin claims that suffix.Outputs the build script this",
" binary was made with, for third-party extensions, and stops.Open a connection to an address, print all ",
"that arrives, for instance statistics, and exit at the end.Serve requests with Coro::AnyEvent, the value",
" being the number of coroutines per worker.It sets async to that number, selects the coroae loop and rai",
"ses socket-timeout to at least 30 seconds.coroutinesperl&uwsgi.cpu_affinityNumber of CPUs that each work",
"er is tied to, assigned in order from the first one.With 1, worker 1 runs on CPU 0, worker 2 on CPU 1 an",
"d so on, starting over when the machine has no more; with 2 the workers take pairs. It is a count, not a",
" list or a bit mask. Off by default, and best left off in containers and virtual machines, where the vis",
"ible CPUs are not reserved for the server, and with `cheaper`, which leaves the CPUs of resting workers ",
"idle. Available on Linux and FreeBSD. A refused assignment is only logged.processes = 4\ncpu-affinity = ",
"1CPUsRuns a shell command at fixed times, given as five numbers and the command.The form is `minute hour",
" day month weekday command` with five plain numbers, -1 for any and -N for every N-th; asterisks, lists ",
"and ranges make uWSGI exit at startup. When day and weekday are both given, either one is enough. A run ",
"that takes longer than the interval overlaps the next; unique-cron avoids that.curl_cronAlias of `curl-c",
"ron`: five time fields and a URL to fetch.protocolsUWSGI_SSLAlias of `legion-curl-cron`: a URL fetched b",
"y schedule on the leading node.&uwsgi.cron_harakiriSeconds after which a scheduled command that is still",
" running gets killed; zero means no limit.Alias of `legion-cron`: timed shell command that only the elec",
"ted leader of a server group executes.Runs a shell command at fixed times that are given as named fields",
", with extras such as a time limit.The fields minute, hour, day, month, week, unique, harakiri and legio",
"n stand before the command, joined by commas without any space: the first space begins the command, so o",
"ne after a comma turns the remaining fields into part of it. Omitted fields mean any time, and -N means ",
"every N-th. Unknown fields are ignored silently. unique=1 keeps a run from overlapping the previous one,",
" harakiri is a limit in seconds. Asterisks are not understood.cron2 = minute=0,hour=3,unique=1,harakiri=",
"1800 /srv/shop/bin/nightlyFetch a URL by schedule; the value is minute, hour, day, month, weekday and th",
"e URL.The master itself performs the request and waits for it, up to 60 seconds, so a slow URL holds up ",
"its other duties. The answer is thrown away; failures are logged.curl-cron = 0 -1 -1 -1 -1 http://127.0.",
"0.1:8000/hourly&uwsgi.daemonizeDetach from the terminal into the background and write the log to this fi",
"le or UDP address.Not for systemd, containers or other supervisors: they see the process exit immediatel",
"y; use `logto` there. The launcher returns success even when the start fails later. It clears the umask,",
" so sockets become 777 and pidfiles 666 unless `umask` or `chmod-socket` is set. `logto` is then ignored",
". A relative path is resolved in the launch directory, and text with a colon is taken for a UDP address.",
" In a vassal it only redirects the log.daemonize = /var/log/mysite/uwsgi.log\numask = 022\nsafe-pidfile ",
"= /run/mysite/uwsgi.pid&uwsgi.daemonize2Go to the background only after the applications have been loade",
"d, with the log in this file or UDP address.Errors in the import of the application still reach the term",
"inal and the exit code. Everything else said about `daemonize` holds, including the cleared umask.&uwsgi",
".daemons_honour_stdinLets attached programs inherit the server's standard input, which is otherwise repl",
"aced by an empty one.Invent an option of your own that expands to one or more real settings, as `name=ke",
"y=value;key=value`.When the new name is used, its value is split at spaces and `$1`, `$2` and so on in t",
"he template are replaced. Names of existing options cannot be taken over, since the first definition win",
"s. Unknown keys inside the template are silently ignored, and a piece without an equals sign stops the e",
"xpansion. Uses below the declaration run immediately, so placeholders in their values are not expanded; ",
"`declare-option2` avoids that.declare-option = app=mount=$1=$2;manage-script-name=true\napp = /shop shop",
".wsgiplaceholdersInvent an option like `declare-option` does, but apply its uses later, after placeholde",
"rs have been expanded.The template has the same form: pieces `key=value` separated by semicolons, with `",
"$1`, `$2` for the words of the argument. Since it takes effect only after the whole configuration was re",
"ad, `%(name)` and `$(NAME)` work in the values given to the new option. The declaration must contain an ",
"equals sign, otherwise the server stops. A misspelt key in the template produces no message.base = /srv/",
"mysite\ndeclare-option2 = files=static-map=$1=$2\nfiles = /static %(base)/static&uwsgi.remove_headersAli",
"as of `rem-header`: drops a header by name from what the application sends.&uwsgi.die_on_idleEnds the wh",
"ole instance, not just its workers, when the idle time has run out.Does nothing without idle. Under an E",
"mperor the instance asks to be stopped, and an on-demand vassal returns to waiting for a connection on i",
"ts socket; there the two lines belong together, as the vassal would otherwise never go back to sleep. St",
"anding alone, the server exits and nothing listens any more until something like systemd socket activati",
"on starts it again.idle = 300\ndie-on-idle = true&uwsgi.die_on_no_workersLet the master exit when not a ",
"single worker is alive any more.&uwsgi.die_on_termuwsgi_opt_trueuwsgi_opt_deprecatedShut down on SIGTERM",
", as service managers expect, in place of reloading.In 2.0 the master answers SIGTERM with a brutal relo",
"ad, so `docker stop`, Kubernetes and supervisor wait until their timeout and then kill it. The flag exch",
"anges the two meanings: SIGTERM stops, SIGQUIT reloads. The stop is immediate rather than graceful; runn",
"ing requests are not waited for. Do not combine it with `KillSignal=SIGQUIT` in a systemd unit, because ",
"the stop would then become a reload. Without a master SIGTERM already makes uWSGI exit.master = true\ndi",
"e-on-term = truereload-and-signals&uwsgi.async_warn_if_queue_fullDo not log a warning when all async cor",
"es are taken and a request has to wait.&uwsgi.logging_options.enabledStop writing a line for each reques",
"t, while start-up messages, errors and the output of the application are kept.Sensible when nginx alread",
"y keeps an access log. The selective switches `log-4xx`, `log-5xx`, `log-slow` and `log-big` bring back ",
"just the interesting requests, and only make sense together with it. A `req-logger` then receives nothin",
"g but those. Write `disable-logging = false` to turn request lines on again after an included template d",
"isabled them.disable-logging = true\nlog-5xx = true\nlog-slow = 2000&uwsgi.disable_sendfileCopies files ",
"to the client through a small buffer instead of the kernel's zero-copy call, for file systems on which t",
"hat misbehaves.&uwsgi.disable_write_exceptionDo not raise OSError in the Python application when the cli",
"ent vanished while the response was sent.Error trackers fill with `OSError: write error` for every abort",
"ed download; the flag stops that. The generator of a streaming response is then told nothing, so a long ",
"stream may continue computing for a client that has left. The log lines of the server are governed separ",
"ately by `ignore-write-errors` and `ignore-sigpipe`.disable-write-exception = true\nignore-sigpipe = tru",
"eLoads an arbitrary shared library into the server process; a failure is reported and ignored.Outputs th",
"e C header this build was made from, for third-party extensions, and stops.&uwsgi.drop_after_appsDelays ",
"the switch to the configured user until sockets are bound and the master has imported the applications, ",
"which therefore run as root meanwhile.&uwsgi.drop_after_initDelays the switch to the configured user unt",
"il sockets are bound and the language plugins are initialised.dumbloop&dumbloop_codeScript file that the",
" dumb loop engine hands to the language plugin, normally a Python module.misc-plugins&dumbloop_functionN",
"ame of the function that the dumb loop engine calls over and over in each core, dumbloop when not set.&d",
"umbloop_modifier1Number (modifier1) of the language plugin that executes the code of the dumb loop engin",
"e; 0 is Python.modifier1&uwsgi.dump_optionsLists the names of all options this binary knows, one per lin",
"e, and stops.&uwsgi.dynamic_appsPermit requests that name an application in their uwsgi variables to hav",
"e it loaded at run time.In the 2.0 releases no such switch exists and the mechanism is there without it.",
"&uwsgi.early_emperorStart the Emperor before jails and the switch of users take effect, so that it keeps",
" the initial rights.Directory of files named after environment variables, read on the spot, so that $(NA",
"ME) references can use the values.Start a common Perl interpreter while the configuration is still being",
" read; a value must be written but is not used.Perl script to run while the configuration is still being",
" read, in the interpreter that is started early.phpStart the embedded PHP interpreter while the configur",
"ation is still being read, so that forked vassals can share it.&uphp.sapi_nameVariant of `php-sapi-name`",
" that is applied immediately while the configuration is read, for use together with `early-php`.Load a P",
"SGI application while the configuration is still being read, typically in the base vassal of a fork serv",
"er.Alias of `early-python-import`: a module imported during configuration (2.1 development tree only).Kn",
"own only to the 2.1 development tree: starts the Python interpreter while the configuration is still bei",
"ng read.Known only to the 2.1 development tree: imports a Python module while the configuration is still",
" being read.Alias of `early-pythonpath`: a search directory that takes effect immediately (2.1 developme",
"nt tree only).Known only to the 2.1 development tree: `pythonpath` entry that takes effect immediately, ",
"for modules imported during configuration.(void*)uwsgi_logic_opt_elseTurn around the condition of the en",
"closing if block, for the lines up to endif; the value is not used.Releases of the 2.0 series do not rec",
"ognise the line and treat what follows as part of the if branch. Write a second block with the opposite ",
"condition (if-env and if-not-env, say) as long as 2.0 has to read the file.&uwsgi.emperorWatch a directo",
"ry or pattern for configuration files and run a separate instance (vassal) for each.Adding a file starts",
" a site, touching it reloads that site, deleting it stops it. Files ending in ini, xml, yaml, yml, json ",
"or js count. A directory that does not exist or a pattern without match produces no message at all. Vass",
"als inherit the user of the Emperor: when it runs as root, whoever may write a file there becomes root, ",
"unless `emperor-tyrant` or `uid` is used. Values such as `amqp://` or `zmq://` select monitors of plugin",
"s. May be repeated.emperor = /etc/uwsgi/vassals\nuid = www-data\ngid = www-data&uwsgi.emperor_broodlordM",
"aximum number of helper instances the Emperor may start for vassals that ask for reinforcement.The vassa",
"l file needs a section called zerg for them; requests for help come from `vassal-sos` and `vassal-sos-ba",
"cklog`.instancesLinux capabilities that vassals may retain, as a comma separated list of names; all othe",
"rs are removed permanently.&uwsgi.emperor_chdir_attrName of the vassal attribute that holds the director",
"y to change into before the vassal starts.&uwsgi.emperor_collect_attributesAlias of `emperor-collect-att",
"ribute`: vassal attribute to keep.Name of a vassal attribute that the Emperor asks its monitors for and ",
"keeps; repeatable.&uwsgi.emperor_command_socketAddress of a socket through which other programs, routers",
" among them, give commands to the Emperor, for instance to spawn a vassal.30&uwsgi.emperor_curse_toleran",
"ceTime in seconds that a vassal being stopped gets before the Emperor kills it, 30 unless changed.&uwsgi",
".emperor_extra_extensionAlias of `emperor-extra-extension`: further file name suffix that marks vassals.",
"Further file name suffix that marks vassals, whose format a configuration plugin must then provide; may ",
"be repeated.&uwsgi.emperor_fork_server_attrName of the vassal attribute that tells which fork server sta",
"rts the vassal.&uwsgi.emperor_freqInterval in seconds between two scans for new, changed or removed vass",
"als, 3 by default.&uwsgi.emperor_graceful_shutdownLet vassals that are stopped finish their running requ",
"ests instead of killing them immediately.&uwsgi.emperor_magic_execExecute vassal files that carry the ex",
"ecutable bit and read the configuration from their output.180000&uwsgi.emperor_max_throttleLongest delay",
" in milliseconds before a vassal that keeps crashing is tried again, 180000 by default.milliseconds&uwsg",
"i.emperor_no_blacklistRestart crashing vassals without the growing delay that is normally imposed on the",
"m.&uwsgi.emperor_nofollowFor symlinked vassal files, watch the time of the link itself rather than that ",
"of its target.&uwsgi.emperor_on_demand_directoryAlias of `emperor-on-demand-directory`: directory for th",
"e wake-up sockets of vassals.Directory in which the Emperor creates a wake-up socket for each vassal and",
" starts it at the first connection.The socket is called after the vassal file, with `.socket` replacing ",
"the suffix.&uwsgi.emperor_on_demand_execProgram that is called with a vassal file and prints the socket ",
"whose first connection starts that vassal.&uwsgi.emperor_on_demand_extensionAlias of `emperor-on-demand-",
"extension`: suffix of the side file that holds the wake-up socket of a vassal.Suffix of a side file whos",
"e text is the socket on which the Emperor waits before it starts the vassal.With `.socket`, the vassal `",
"a.ini` is started by the first connection to the address written in `a.ini.socket`. The vassal itself mu",
"st not bind that address.&uwsgi.emperor_pidfileFile that receives the process id of the Emperor, which d",
"iffers from the master when both run together.&uwsgi.emperor_procnameName under which the Emperor appear",
"s in the process list, `uWSGI Emperor` when it runs beside other services.&uwsgi.emperor_proxyUNIX socke",
"t through which this vassal hands its connection to the Emperor to another process, as nested setups nee",
"d.&uwsgi.emperor_heartbeatKill and respawn a vassal that has announced itself alive before but was silen",
"t for this many seconds, 30 by default.Only vassals that use `heartbeat`, with a smaller value, are watc",
"hed.&uwsgi.emperor_statsAlias of `emperor-stats-server`: address that delivers the state of all vassals ",
"as JSON.Address on which the Emperor reports its vassals as JSON to everyone who connects.There is no au",
"thentication and the answer reveals names and users of every site, so bind it to 127.0.0.1 or to a UNIX ",
"path. Text without a colon is taken for such a path. Read it with `uwsgi --connect-and-read ADDRESS` or ",
"any tool that opens a socket. It shows the Emperor only; workers and requests of a site come from `stats",
"` in that vassal. A relative path depends on the directory of the launch.emperor = /etc/uwsgi/vassals\ne",
"mperor-stats-server = 127.0.0.1:1717&uwsgi.emperor_subreaperMake the Emperor adopt orphaned descendants ",
"of its vassals, which needs a Linux kernel that supports subreapers.1000&uwsgi.emperor_throttleDelay in ",
"milliseconds added for each further failed start of a vassal that keeps crashing, 1000 by default.&uwsgi",
".emperor_trigger_socketAddress of a socket through which other programs can wake the Emperor.&uwsgi.empe",
"ror_tyrantRun each vassal with the user and group that own its configuration file, refusing files of roo",
"t.The Emperor must keep the right to switch users: combined with `uid` the vassals fail, unless the capa",
"bilities setuid and setgid are retained. A change of ownership stops the vassal.&uwsgi.emperor_tyrant_in",
"itgroupsGive vassals in Tyrant mode the supplementary groups of their user, and not its primary group al",
"one.&uwsgi.emperor_tyrant_nofollowIn tyrant mode take the owner of a symlink itself, not of the file to ",
"which it points.&uwsgi.emperor_clone!OBSOLETE_LINUX_KERNELStart vassals in Linux namespaces of their own",
", named in a comma separated list such as `pid,net,mount`.Known words are files, ipc, net, io, parent, p",
"id, ns, fs, mount, mnt, sysvsem, uts and user; others make uWSGI exit at startup.&uwsgi.emperor_use_fork",
"_serverUNIX socket of a fork server; new vassals are forked from that preloaded instance and not started",
" afresh.&uwsgi.emperor_wait_for_commandHold each new vassal back until somebody requests it through the ",
"Emperor's command socket.&uwsgi.emperor_wait_for_command_ignoreName of a vassal that starts immediately ",
"although `emperor-wait-for-command` is on; repeatable.&uwsgi.emperor_wrapperProgram executed for each va",
"ssal in place of the server binary, with the same arguments.&uwsgi.emperor_wrapper_attrName of the vassa",
"l attribute that holds the program to be executed in place of the usual uWSGI binary.&uwsgi.emperor_wrap",
"per_fallbackProgram tried when neither the ordinary binary nor `emperor-wrapper` could be executed; may ",
"be repeated.&uwsgi.emperor_wrapper_overrideProgram tried first when a vassal is started, before the ordi",
"nary binary or `emperor-wrapper`; may be repeated.&uwsgi.has_metricsStarts the collector thread that kee",
"ps counters and gauges about workers, cores and sockets.&uwsgi.enable_proxy_protocolUnderstands the text",
" line of PROXY protocol version 1 before an HTTP request and takes the client address from it.It concern",
"s http-socket and the http router alike. Anybody who reaches the port directly can claim any address, so",
" expose it to the load balancer only.&uwsgi.has_threadsHistoric switch for Python threads inside workers",
", without effect in current releases.Since 2.0.27 thread support is always initialised, whatever you wri",
"te, even `false`. Releases before that kept the interpreter lock and the thread state unprepared unless ",
"it was given or `threads` exceeded 1, and background threads started by the application, for instance th",
"ose of monitoring agents, then never ran. Keep it while older servers, such as the 2.0.21 of Debian 12, ",
"read the same file; otherwise the line can go. It does not start worker threads: that is `threads`.enabl",
"e-threads = true\nthreads = 4Lift the ban that `blacklist` put on certain options.Alias of `endfor`: end",
"s the open loop or condition.logicAlias of `endif`: ends the open condition or loop.&uwsgi.whitelist_con",
"textLift the restriction of `whitelist`, so that every option is accepted again.Close the open loop or c",
"ondition, so that the lines below apply once again.All closing words (`end`, `endfor`, `end-for`, `endif",
"`, `end-if`) are interchangeable and their value is ignored; a stray one has no effect. `end` alone is n",
"ot a registered name and is refused under `strict`. Forgetting the closing line is the classic mistake: ",
"everything to the end of the file, and of files read afterwards, then belongs to the loop.for = 9001 900",
"2\nsocket = 127.0.0.1:%(_)\nendfor =Close the open condition or loop, so that the lines below apply unco",
"nditionally.Any of `endif`, `end-if`, `endfor`, `end-for` and `end` closes whatever block is open; the v",
"alue is ignored and an extra one is harmless. Because blocks do not nest, a closing word meant for an in",
"ner block that was skipped ends the outer one, and its remaining lines become active. Without a closing ",
"word the condition extends over the rest of the file, the including file and the files that follow.if-en",
"v = DEBUG\nmemory-report = true\nendif =Puts a variable, written as `NAME=value`, into the environment o",
"f the server and everything it starts.May be repeated; for the same name the last line wins. The text is",
" taken literally: quotes become part of the value, and spaces around the equals sign become part of the ",
"name or value. A line without an equals sign removes the variable on Linux. References like $(NAME) and ",
"if-env tests are resolved before it acts, so they do not see it. A percent sign has to be doubled, since",
" URL escapes are otherwise eaten as magic variables.env = DJANGO_SETTINGS_MODULE=shop.settings\nenv = LA",
"NG=C.UTF-8&uwsgi.envdirsDirectory whose file names become environment variables and whose file contents ",
"become their values, read after the asap hooks.&uwsgi.error_page_403HTML file sent as the body when uWSG",
"I itself refuses a request as forbidden or because of its method.Answers of the application are never re",
"placed. May be repeated; the first file that can be opened is used.&uwsgi.error_page_404HTML file sent a",
"s the body when uWSGI itself reports that a resource does not exist.&uwsgi.error_page_500HTML file sent ",
"as the body when uWSGI itself reports an internal failure, such as a missing application.\"path_info\"UW",
"SGI_ROUTINGRuns an action as soon as the response status is known, for requests whose URL path matches a",
" regular expression.Despite the name the chain is consulted for every status, 200 included; restrict it ",
"with error-route-status.routing\"http_host\"Runs an action as soon as the response status is known, for ",
"requests whose Host header matches a regular expression.\"if\"Runs an action as soon as the response sta",
"tus is known, provided that a test such as `equal:`, `exists:` or `empty:` succeeds.\"if-not\"Runs an ac",
"tion as soon as the response status is known, provided that a test such as `equal:`, `exists:` or `empty",
":` fails.Marks a jump target for goto inside the rules that run when a status is known.\"query_string\"R",
"uns an action as soon as the response status is known, for requests whose query string matches a regular",
" expression.\"referer\"Runs an action as soon as the response status is known, for requests whose Refere",
"r header matches a regular expression.\"remote_addr\"Runs an action as soon as the response status is kn",
"own, for requests whose client address matches a regular expression.\"remote_user\"Runs an action as soo",
"n as the response status is known, for requests whose authenticated user name matches a regular expressi",
"on.\"run\"Runs an action as soon as the response status is known, without any test, for each request tha",
"t gets this far down the rules.\"status\"Runs an action as soon as the response status is known, if the ",
"status code equals the leading number, as in `404 action:args`.\"request_uri\"Runs an action as soon as ",
"the response status is known, for requests whose undecoded URI with its query matches a regular expressi",
"on.\"user_agent\"Runs an action as soon as the response status is known, for requests whose User-Agent h",
"eader matches a regular expression.&up.evalPython source text that defines the application under the nam",
"e `application`, or the one in `callable`.Code that does not compile or fails makes uWSGI exit with exit",
" code 22.&uwsgi.evil_reload_on_asAddress space in megabytes at which the master kills a worker outright,",
" even during a request.&uwsgi.evil_reload_on_rssResident memory in megabytes at which the master kills a",
" worker outright, even during a request.Clients of the killed worker get no answer. The size is measured",
" by a thread in each worker every `mem-collector-freq` seconds, so short peaks can pass unseen.&uwsgi.ex",
"ception_handlers_instanceRegistered handler, with an optional argument behind a colon, that receives the",
" details of each exception in a thread of the master.Plugins provide handlers; an unknown name makes uWS",
"GI exit at startup. Not called for exceptions that trigger `reload-on-exception`.&uwsgi.exec_as_emperorS",
"hell command to execute on the Emperor's side for each vassal it has spawned, with the vassal's data in ",
"UWSGI_VASSAL_* variables.UWSGI_VASSAL_CONFIG, UWSGI_VASSAL_PID, UWSGI_VASSAL_UID and UWSGI_VASSAL_GID ar",
"e set. The Emperor waits for the command, so a slow one delays all other vassals; the exit status is onl",
"y logged.&uwsgi.exec_as_rootShell command to execute with root rights just ahead of the switch to `uid` ",
"and `gid`.The server waits for the command and refuses to start when it returns anything but 0. It is si",
"lently omitted if the server was not started by root, and also on a reload of a process that has become ",
"an ordinary user's. Everything it touches must be writable by root alone: a script owned by the applicat",
"ion user here gives that user root rights. Several lines run in the order in which they are written, aft",
"er all `hook-as-root` lines and as-root mounts.exec-as-root = /usr/bin/install -d -o www-data /run/shop\n",
"uid = www-data\ngid = www-data&uwsgi.exec_as_userShell command to execute directly behind the switch to ",
"the unprivileged user, which takes place only for a server started as root.&uwsgi.exec_as_user_atexitShe",
"ll command to execute when the main process exits; its exit status is only logged.&uwsgi.exec_as_vassalS",
"hell command to execute in the new process of each vassal; a status other than 0 cancels the vassal.&uws",
"gi.exec_asapShell command to execute as soon as the configuration has been read, at every start and relo",
"ad; a failing one aborts the start.&uwsgi.exec_in_jailShell command to execute when the main start routi",
"ne begins, whether or not a jail is in use.&uwsgi.exec_post_appShell command to execute when all applica",
"tions have been imported, once per worker if `lazy-apps` is on.&uwsgi.exec_post_jailShell command to exe",
"cute as root inside a newly entered jail or namespace; skipped when none was entered and `jailed` is off",
".&uwsgi.exec_pre_appShell command to execute ahead of importing the applications, once per worker if `la",
"zy-apps` is on.&uwsgi.exec_pre_jailShell command to execute once, on the first start only, ahead of chro",
"ot, namespaces and the change of user.Stops the server while the file is still being read, with the give",
"n value as exit code; empty text counts as 0.value&uwsgi.exit_on_reloadStop the server where it would ot",
"herwise reload itself, leaving the restart to a supervisor.When a reload is requested by SIGHUP or a tou",
"ch file, workers finish gracefully and the process exits with code 0 instead of executing the binary aga",
"in. Sensible under systemd or in containers with a restart policy that also reacts to success, since the",
"n every reload begins from a fresh environment. In a vassal the Emperor treats the exit as a failure and",
" may delay the next start.exit-on-reload = true\ntouch-reload = /srv/mysite/reload.txtPrint the contents",
" behind a path or URL of any scheme the server understands, then exit.&uwsgi.fallback_configRun the serv",
"er again with this other configuration when it exits with exit code 1.Write it first: errors in lines ab",
"ove it are not caught. Other exit codes, such as 22 from `need-app`, do not trigger it.Group mules under",
" a name, as `name:number[,number...]`, so that a message reaches whichever of them is free.Numbers start",
" at 1. A number without a mule makes uWSGI exit at startup.&uwsgi.fastcgi_modifier1Number of the request",
" plugin (modifier1) assigned to requests that arrive through FastCGI.&uwsgi.fastcgi_modifier2Second plug",
"in selector (modifier2) assigned to requests that arrive through FastCGI.modifier2\"fastcgi-nph\"FastCGI",
" listener that answers with a complete HTTP status line instead of CGI style headers.\"fastcgi\"Accept r",
"equests from a web server that talks FastCGI, on a TCP address or UNIX path.&ufrAddress on which a separ",
"ate proxy process accepts uwsgi-protocol requests, typically from nginx, and hands each to the backend o",
"f its host name.The backend is chosen by the UWSGI_FASTROUTER_KEY variable, else by the Host header, els",
"e by the server name. One of the mapping options is needed (`fastrouter-to`, `fastrouter-subscription-se",
"rver`, `fastrouter-use-cache`, `fastrouter-use-base` ...); without any the requests are dropped. It is n",
"ot an HTTP server: connect it with `uwsgi_pass`. An instance that has only a router and no `master` exit",
"s immediately with exit code 0. Use a loopback address or a UNIX socket, because the uwsgi protocol is n",
"o format for strangers.master = true\nfastrouter = 127.0.0.1:3031\nfastrouter-subscription-server = 127.",
"0.0.1:3032&ufr.cr.buffer_sizeStarting size in bytes of each connection buffer (default: one memory page)",
".&ufr.cr.cheapMakes the fastrouter ignore its clients as long as no backend has subscribed, and again af",
"ter the last one has left.Useful only together with a subscription server; without one the listening soc",
"ket is never served.&ufr.cr.defer_connect_timeoutKnown only to the 2.1 development tree: limit, presumab",
"ly in seconds, for a backend connection that was put off.&ufr.cr.emperor_socketKnown only to the 2.1 dev",
"elopment tree: command socket of the Emperor that the fastrouter asks to start the vassal of an inactive",
" backend.&ufr.cr.neventsLargest number of ready events that the fastrouter handles in one turn of its lo",
"op (default 64), not a limit on clients.events&ufr.cr.fallbackAddress of a spare backend, tried when the",
" chosen one does not accept the connection; may be repeated.&ufr.cr.fallback_on_no_keyUses the `fastrout",
"er-fallback` backends also for host names that no node has registered.&ufr.force_keyKnown only to the 2.",
"1 development tree: fixed routing key used in place of the host name of the request.&ufr.cr.gidGroup, by",
" name or number, whose rights the fastrouter process takes on.An unknown name is fatal while the configu",
"ration is read.&ufr.cr.static_node_gracetimeTime in seconds during which a fixed backend that refused a ",
"connection is removed from the rotation (default 30).&ufr.cr.harakiriSeconds that a fastrouter process m",
"ay need for one batch of events before the master kills it.Works only with `master`.&ufr.cr.max_retriesK",
"nown only to the 2.1 development tree: number of further connection attempts after a backend failed.&ufr",
".cr.post_bufferingCollects request bodies before a backend is contacted, in memory up to this number of ",
"bytes and in a temporary file above it.&ufr.cr.pb_base_dirHas no effect in 2.0, where the temporary file",
"s of buffered bodies go to the directory named by TMPDIR.&ufr.cr.processesNumber of fastrouter processes",
" to start next to the workers (default 1).&ufr.cr.quietLeaves refused or timed-out backend connections o",
"ut of the log.Declared with a mandatory value on the command line, although it is a plain switch.&ufr.cr",
".resubscribeAddress of a further subscription server to which every announcement is passed on, with this",
" router as the backend; may be repeated.&ufr.cr.resubscribe_bindLocal UDP address from which the announc",
"ements of `fastrouter-resubscribe` are sent.&ufr.cr.stats_serverAlias of `fastrouter-stats`: where the J",
"SON report is offered.Address of a socket that answers each connection with a JSON report about the fast",
"router.There is no authentication, and the report names all backends; keep it on loopback or on a UNIX s",
"ocket.&ufr.crRegistered name whose backends also serve requests for unknown host names.Not consulted whe",
"n `subscription-dotsplit` is on.Address where application instances register with the fastrouter the hos",
"t names they want to serve.With a colon the address is a UDP port, otherwise a UNIX datagram socket; it ",
"is always another one than that of `fastrouter`. Instances register with `subscribe-to` or `subscribe2` ",
"and disappear when they stop or fail. Anybody who can send a packet there can claim a host name and so r",
"eceive its requests, so bind it to loopback or to a private network, or demand signed packets with `subs",
"criptions-sign-check`.fastrouter = 127.0.0.1:3031\nfastrouter-subscription-server = 127.0.0.1:3032\n; in",
" each application: subscribe-to = 127.0.0.1:3032:example.com\"useless thanks to the new implementation\"",
"Obsolete name that only prints a deprecation warning; delete the line.&ufr.cr.socket_timeoutSeconds of s",
"ilence on a client or backend connection after which it is closed (default 60).&ufr.cr.static_nodesAddre",
"ss of a fixed backend speaking the uwsgi protocol; several lines take turns.&ufr.cr.uidUser, by name or ",
"number, whose rights the fastrouter process takes on.Text that is put in front of the host name to obtai",
"n the backend address, normally a directory full of UNIX sockets.The two parts are joined as they are, s",
"o end a directory with a slash.fastrouter-use-base = /run/sites/&ufr.cr.use_cacheFinds the backend of ea",
"ch request in a uWSGI cache, named by the value, where the entry stored under the host name holds the ad",
"dress.The cache must exist: without any cache start-up fails, and with a wrong name the router process d",
"ies and is started again and again. An empty value means the first cache. An entry may list several addr",
"esses separated by `|`, and each may end in `,modifier1`.cache2 = name=backends,items=100\nfastrouter-us",
"e-cache = backendsFunction that turns the host name into a backend address, written as modifier1, script",
" and function name separated by colons.Fewer than two colons are a fatal error. The modifier selects the",
" language plugin, 0 being Python.fastrouter-use-code-string = 0:mapper.py:lookupTemplate of the backend ",
"address, in which %s is replaced by the host name.In a configuration file write `%%s`, because a single ",
"`%s` is already replaced by the name of that file when it is loaded.fastrouter-use-pattern = /run/sites/",
"%%s.sockIndex of the socket of this same instance that receives the traffic of the fastrouter (0 is the ",
"first one).indexAlias of `fastrouter-processes`: how many fastrouter processes are started.Zerg server f",
"rom which the fastrouter obtains listening sockets that are already bound.The connection is made while t",
"he configuration is read; uWSGI exits at startup when nothing answers there.Alias of `safe-fd`: number o",
"f a file descriptor that is never closed.descriptor&ufiber.enabledLet async mode switch between requests",
" with Ruby fibers; async must be greater than 1 and the rack plugin loaded.ruby&up.file_configAlias of `",
"wsgi-file`: path of the Python script that holds the application.Prefer the longer name, which says what",
" it is. Path of a Python source file, looked up relative to `chdir`; the object `application` in it is s",
"erved, or another name set with `callable`. A suffix such as `app.py:app` is taken as part of the file n",
"ame and fails. When the file is missing or raises an error, the server still starts and answers 500 to a",
"ll, unless `need-app` is set. Do not mix it with `module`: the first loaded one takes the root and the s",
"econd is skipped.file = /srv/site/wsgi.pyLeaves the transfer of static files to the web server in front,",
" by means of a response header that it understands.`nginx` and the accel spellings send X-Accel-Redirect",
", the sendfile spellings send X-Sendfile. Case does not matter. Any other word is ignored silently and u",
"WSGI keeps sending the files itself.x-sendfilexsendfilex-accel-redirectxaccelredirectnginx&uwsgi.file_wr",
"ite_listWrites one line to a file, given as `path=text`, while the server still has root rights.Alias of",
" `file-serve-mode`: which header tells the front server to send a static file.Runs an action after the a",
"nswer went out, for requests whose URL path matches a regular expression.The client already has its answ",
"er at this point, so only side effects such as log, signal or metric actions make sense.Runs an action a",
"fter the answer went out, for requests whose Host header matches a regular expression.Runs an action aft",
"er the answer went out, provided that a test such as `equal:`, `exists:` or `empty:` succeeds.Runs an ac",
"tion after the answer went out, provided that a test such as `equal:`, `exists:` or `empty:` fails.Marks",
" a jump target for goto inside the rules that run after the answer.Runs an action after the answer went ",
"out, for requests whose query string matches a regular expression.Runs an action after the answer went o",
"ut, for requests whose Referer header matches a regular expression.Runs an action after the answer went ",
"out, for requests whose client address matches a regular expression.Runs an action after the answer went",
" out, for requests whose authenticated user name matches a regular expression.Runs an action after the a",
"nswer went out, without any test, for each request that gets this far down the rules.Runs an action afte",
"r the answer went out, if the status code equals the leading number, as in `404 action:args`.Runs an act",
"ion after the answer went out, for requests whose undecoded URI with its query matches a regular express",
"ion.Runs an action after the answer went out, for requests whose User-Agent header matches a regular exp",
"ression.Take a lock on this existing file immediately, or quit when another process holds it.The lock be",
"longs to the process that reads the line, so a later `daemonize` loses it; `flock2` is taken afterwards.",
"Take a lock on this existing file immediately, waiting as long as another process holds it.&uwsgi.flock_",
"wait2Late lock on an existing file after the log setup, meant to wait but in 2.0.31 quitting like `flock",
"2` when it is held elsewhere.&uwsgi.flock2Like `flock`, but taken once logging is set up and the server ",
"has gone to the background.uwsgi_logic_opt_forRepeat each following line once per word of the argument, ",
"with `%(_)` standing for the current word.The argument is split at spaces and taken literally: placehold",
"ers in it are not expanded, so a loop over `%(list)` runs once with that text. Every single line is repe",
"ated for all words before the next line is looked at, not the block as a whole. `%(_)` is replaced in va",
"lues only, never in keys. Loops and conditions cannot be nested, and a loop that is not closed swallows ",
"the rest of the file and everything read later.for = static media\nstatic-map = /%(_)=/srv/mysite/%(_)\n",
"endfor =uwsgi_logic_opt_for_globRepeat each following line for every path that matches a wildcard patter",
"n, available as `%(_)`.When nothing matches, the lines are used once with the pattern itself.uwsgi_logic",
"_opt_for_readlineRepeat each following line for every line of a text file, available as `%(_)`.A file th",
"at cannot be read leads to a message and no repetition; the start continues.uwsgi_logic_opt_for_timesRep",
"eat each following line the given number of times, with `%(_)` counting up from 1.Text that is no number",
" means no repetition at all.&uwsgi.force_cwdPath that counts as the launch directory, to which uWSGI ret",
"urns for a reload of itself and for cleaning up.&uwsgi.force_gatewayRun the first router, such as `http`",
", even though there is neither a master nor a socket.&uwsgi.fork_socketUNIX socket at which an instance ",
"stops after its early initialisation and forks a new vassal for each connection.Alias of `fork-server`: ",
"UNIX socket whose visitors each get a fork of this instance.2&uwsgi.forkbomb_delayNumber of seconds the ",
"master pauses when workers die and are replaced in quick succession; 2 by default, 0 for no pause.&ufpty",
"Alias of `forkptyrouter`: service that opens a pseudo-terminal for each visitor.pty-and-forkpty&ufpty.cm",
"dAlias of `forkptyrouter-command`: program that each visitor gets.Alias of `forkptyurouter`: pseudo-term",
"inal service for clients that speak uwsgi packets.Address of a service that gives each visitor a new pro",
"cess in a pseudo-terminal of its own, like a minimal telnet server.The process runs as the server's user",
" and no password is required: reachable from outside it is an open shell. Bind it to a UNIX socket, and ",
"choose a harmless program with forkptyrouter-command.forkptyrouter = /run/app/shell.socket\nforkptyroute",
"r-command = /usr/bin/python3&ufpty.cr.cheapKeep the terminal service from accepting anyone until a backe",
"nd has subscribed.No setting of this router opens a subscription server, so with it the service stays cl",
"osed; leave it off.&ufpty.win_colsWidth in columns that a new terminal has until its client reports anot",
"her size (80 when not set).columnsProgram that each visitor gets; with spaces in it a shell interprets t",
"he line, without any it must be a full path.&ufpty.cr.neventsLargest number of events that the router ta",
"kes from the kernel in one go (64 when not set).&ufpty.cr.fallbackBackend address to try after a failed ",
"connection; the code is shared with the other routers and of little use here.&ufpty.cr.harakiriSeconds a",
"fter which the master kills a router process that is stuck in handling one round of events.&ufpty.cr.pro",
"cessesHow many processes share the work of accepting terminal visitors (1 when not set).&ufpty.win_rowsH",
"eight in rows that a new terminal has until its client reports another size (24 when not set).rows&ufpty",
".cr.stats_serverAlias of `forkptyrouter-stats`: address for the counters in JSON.Address at which the te",
"rminal service reports its counters as JSON.&ufpty.cr.socket_timeoutSeconds without any traffic after wh",
"ich a visitor's session is closed (60 when not set).Alias of `forkptyrouter-processes`: how many process",
"es accept visitors.Address of another instance from which the terminal service takes over its listening ",
"sockets at startup.Like `forkptyrouter`, but speaking uwsgi packets, so that clients can also send signa",
"ls and window sizes.&uwsgi.freebindPermit binding to an IP address that this machine does not have yet (",
"Linux only), as failover setups need.&uwsgi.fs_brutal_reloadFile or directory observed through kernel no",
"tifications; any change restarts the server without waiting for running requests.&uwsgi.fs_reloadFile or",
" directory observed through the kernel's notification interface; any change to it reloads the server gra",
"cefully.Reacts immediately where `touch-reload` polls. A directory is observed without its subdirectorie",
"s, and a path that does not exist at the start is only logged and never observed.&uwsgi.fs_signalPath an",
"d uWSGI signal number separated by a space; kernel notifications about the path raise the signal.A value",
" without a space is logged and otherwise ignored.&uwsgi.ftokExisting file from which the keys of System ",
"V semaphores are derived, so that restarts find the same ones.It matters only where `lock-engine = ipcse",
"m` is in use.gccgo&ugccgo.argsAlias of `go-args`: command line of the Go program.go&ugccgo.libsAlias of ",
"`go-load`: shared object with Go code.&ur.gemsetName of the RVM environment whose variables are applied ",
"before Ruby starts; the server exits when it cannot find it.geoip&ugeoip.city_dbPath of a MaxMind legacy",
" file for looking up a visitor's town, region and coordinates; preferred to the one for countries.databa",
"ses&ugeoip.country_dbPath of a MaxMind legacy file for looking up a visitor's country, used by the geoip",
" variables of internal routing.Only the old .dat format and IPv4 visitors are understood. When a city fi",
"le is configured too, that one is used.geoip-country = /usr/share/GeoIP/GeoIP.dat\nroute-if = equal:${ge",
"oip[country_code]};XX break:403&ugeoip.use_diskRead the GeoIP files at each lookup in place of holding t",
"hem in RAM, which is slower but smaller.&uwsgi.get_listPrint the value that the configuration gives to a",
" name, then exit without serving.Runs each worker on the gevent loop with this number of greenlets, that",
" is of requests handled side by side.A short form for `loop = gevent` plus `async`, and it lifts `socket",
"-timeout` to at least 30 seconds. 0 and 1 are refused: the worker exits, and with a master it is respawn",
"ed indefinitely. Nothing is patched on its own; blocking libraries need `gevent-early-monkey-patch` or a",
" patch call in the application. Do not add `threads`, which replaces the greenlet count. When `loop` or ",
"another engine follows, the last one wins.gevent = 500\ngevent-early-monkey-patch = truegreenlets&ugeven",
"t.early_monkeyReplaces the blocking parts of the standard library by those of gevent while the applicati",
"on is not yet imported.&ugevent.monkeyReplaces the blocking parts of the standard library by those of ge",
"vent when the loop starts, after the application was imported.Modules that copied a function or class be",
"fore that keep the blocking one, with `lazy-apps` too; prefer `gevent-early-monkey-patch`.&ugevent.wait_",
"for_hubLets a stopping worker wait until gevent's hub has nothing left to do, rather than for uWSGI's ow",
"n control greenlet.Group, by name or number, that the server takes together with the supplementary group",
"s of the user.It needs a start as root. When `uid` is present too, the other groups of that account are ",
"taken over, unless `no-initgroups` forbids it; without `uid` all supplementary groups are dropped. An un",
"known name is fatal, and so is 0. Files and sockets created later belong to it, which is how a web serve",
"r of the same group gets access in combination with `chmod-socket = 660`.uid = mysite\ngid = www-data\nc",
"hmod-socket = 660glusterfs&uglusterfs.mountpointsPublish a GlusterFS volume below a URL prefix, describe",
"d by the keys mountpoint, volume and server or volfile.The keys mountpoint and volume are required, and ",
"so is one of server (or servers) and volfile. Requests need modifier1 27.glusterfs-mount = mountpoint=/m",
"edia,volume=vol0,server=192.0.2.5:24007&uglusterfs.timeoutSeconds that an asynchronous GlusterFS operati",
"on may take; the value of socket-timeout applies when not set.Blank-separated words that the Go program ",
"sees as its command line.Shared object built with gccgo to open in each process; one that contains a mai",
"n package becomes the application.Serve each request in a goroutine of its own, up to this many goroutin",
"es per worker at a time.It sets async to the same number and selects the goroutines loop. Without a load",
"ed Go main package the worker exits.&ugl.enabledSwitches between the requests of an async worker with th",
"e greenlet package.Needs at least two async cores, otherwise start-up fails; usually set by `asyncio`, `",
"tornado` or `async`.gridfs&ugridfs.debugWrite the app number and the looked-up item of each GridFS reque",
"st to the log.&ugridfs.mountpointsPublish the files of a MongoDB GridFS database below a URL prefix, des",
"cribed by keys of which only db is required.Without mountpoint the prefix is the root, and without serve",
"r the database is looked for on 127.0.0.1:27017. The keys no_mime, orig_filename, skip_slash, md5 and et",
"ag count by their presence, so that md5=0 turns the checksum header on.gridfs-mount = mountpoint=/media,",
"server=192.0.2.7:27017,db=files&uwsgi.harakiri_options.workersKill a worker whose request takes longer t",
"han this many seconds and start a fresh one.Off by default, so a request that hangs holds its worker ind",
"efinitely. Choose a value above your slowest legitimate request and, with the `http` router, below `http",
"-timeout` (60). In 2.0 there is one deadline per worker, not per request: with `threads` any finished re",
"quest moves it, and when it fires all requests of the process die. Without a master an alarm inside the ",
"worker does the job. The server warns when `post-buffering` is absent, which matters for slow uploads.ha",
"rakiri = 30\nharakiri-verbose = true15&uwsgi.harakiri_graceful_signalNumber of the UNIX signal sent firs",
"t when a deadline has passed and a grace period is configured (15 by default).1 (SIGHUP) lets the worker",
" exit gracefully. It has no effect while `harakiri-graceful-timeout` is 0.&uwsgi.harakiri_graceful_timeo",
"utExtra seconds a worker gets after the first, softer signal of an expired deadline, before it is killed",
" outright.The first signal is SIGTERM unless `harakiri-graceful-signal` names another one, and SIGTERM k",
"ills a worker without finishing its request.&uwsgi.harakiri_no_arhLift the request deadline before the P",
"ython `after_req_hook` runs, so that the hook may take longer.&uwsgi.harakiri_queue_thresholdSpare overd",
"ue workers while fewer connections than this wait in the listen queue (Linux).On systems other than Linu",
"x the queue length reads as 0, so any positive value switches the deadline off.connections&uwsgi.harakir",
"i_verboseWhen a worker overruns its deadline, log on Linux the system call and the kernel function in wh",
"ich it sits.The lines beginning with `HARAKIRI` help to tell a blocked database connection from a busy l",
"oop. The information comes from /proc, so on other systems, or in containers that hide those files, noth",
"ing more is printed. It costs nothing until a timeout happens, and it has no effect when no deadline is ",
"configured through `harakiri` or from the application. For a Python stack add `py-tracebacker` or a faul",
"thandler.&uwsgi.heartbeatInterval in seconds at which a vassal tells the Emperor that its workers are al",
"ive.It belongs into the vassal. Choose less than `emperor-required-heartbeat` (30), and remember that a ",
"single worker busy with a long request sends nothing.Print the list of options that this binary and the ",
"loaded plugins know, and exit.&up.homeTop directory of the virtual environment, or of the Python install",
"ation, whose packages the application uses.Give the top directory of the environment, not its `bin` nor ",
"an interpreter. It must have been made for the Python version that uWSGI is linked to; with another one ",
"uWSGI starts but does not see the packages. Besides a virtual environment only a complete Python prefix ",
"works; anything else stops the interpreter at start. `no-site` hides the packages again. All its alias n",
"ames write one variable, the last line wins.home = /srv/site/venv\nchdir = /srv/site&uwsgi.honour_rangeA",
"nswers partial requests for static files with just the wanted section and status 206, where by default t",
"he whole file is sent.&uwsgi.honour_stdinLeave standard input connected, so that a console debugger can ",
"read from the terminal.Normally it is replaced by /dev/null. It is of no use after `daemonize`.&uwsgi.ho",
"ok_acceptingPerforms an action in each worker whenever it becomes ready for requests, including after ev",
"ery respawn.&uwsgi.hook_accepting_oncePerforms an action in each worker when it is ready for requests, b",
"ut not again when the worker is respawned.&uwsgi.hook_accepting1Performs an action when worker number 1 ",
"becomes ready for requests, and again each time that one is respawned.The usual use is telling the outsi",
"de world that the site is up: touching a file, writing to a FIFO or running a notification script. Only ",
"the first worker counts; the others may still be loading the application. Because a reload or a crash of",
" that worker triggers it again, take `hook-accepting1-once` for things that must happen once. A wrong ac",
"tion name here does not stop the server: the worker dies and is respawned endlessly.hook-accepting1 = ex",
"ec:touch /run/shop/ready&uwsgi.hook_accepting1_oncePerforms an action when worker number 1 is ready for ",
"requests, on its first life only.&uwsgi.hook_as_emperorPerforms an action on the Emperor's side each tim",
"e a vassal process was created; failures are ignored.&uwsgi.hook_as_emperor_before_vassalAction that the",
" Emperor performs just ahead of creating a vassal.&uwsgi.hook_as_emperor_setnsAction that the Emperor pe",
"rforms after entering the namespaces of a vassal.&uwsgi.hook_as_gatewayPerforms an action in every route",
"r process (such as the one of `http`) before that process changes its user.&uwsgi.hook_as_mulePerforms a",
"n action in every mule process when it begins.&uwsgi.hook_as_on_config_vassalAction that the Emperor per",
"forms when the configuration of a sleeping on-demand vassal has changed.&uwsgi.hook_as_on_demand_vassalA",
"ction that the Emperor performs when a vassal starts waiting for its first connection.&uwsgi.hook_as_roo",
"tPerforms an action with root rights immediately ahead of the switch to `uid` and `gid`.Executed only if",
" the process really is root: a server started by systemd with `User=` or a container user skips it silen",
"tly, and so does a reload after the rights have been dropped. Failing actions make uWSGI exit at startup",
". Anything it executes runs as root, so no part of the command's path may be writable by other users. Fo",
"r plain shell commands `exec-as-root` is shorter; for work that needs no root use `hook-as-user`.hook-as",
"-root = exec:mkdir -p /run/shop\nhook-as-root = chown:/run/shop www-data www-data\nuid = www-data&uwsgi.",
"hook_as_userPerforms an action right after the process has taken on the unprivileged user.It is part of ",
"the privilege change: when the server is not started as root, the phase does not take place and the acti",
"on is never executed. Use `hook-in-jail` or `hook-pre-app` in that case.&uwsgi.hook_as_user_atexitPerfor",
"ms an action in the main process when it exits; errors are logged and change nothing.&uwsgi.hook_as_vass",
"alPerforms an action in the new process of a vassal while it still runs the Emperor's code; failures can",
"cel that vassal.&uwsgi.hook_as_vassal_before_dropAction that runs in the new vassal process while it sti",
"ll has the Emperor's privileges.&uwsgi.hook_asapPerforms an action as the first thing once all configura",
"tion files have been read, at every start and reload.It comes before the log file is opened and before d",
"aemonizing, so its output still goes to the terminal, and with the rights the server was started with. A",
"n unknown action or a failure makes uWSGI exit at startup. Typical uses are creating a run directory or ",
"writing a generated file that later options need. Actions that matter only once belong into `hook-pre-ja",
"il`, which is skipped on reloads. Mind that `mkdir` fails when the directory exists. The value has the f",
"orm action:arguments; a leading exclamation mark keeps it out of the log.hook-asap = exec:mkdir -p /run/",
"shop\nhook-asap = print:starting shop&uwsgi.hook_emperor_lostPerforms an action in the vassal whose link",
" to the Emperor broke, shortly before it shuts itself down.&uwsgi.hook_emperor_reloadPerforms an action ",
"in the vassal when its Emperor asks it to reload, ahead of that reload.&uwsgi.hook_emperor_startPerforms",
" an action in the Emperor process before it begins to scan for vassals.&uwsgi.hook_emperor_stopPerforms ",
"an action in the vassal when it is told to shut down by its Emperor.&uwsgi.hook_in_jailPerforms an actio",
"n when the main start routine begins, inside the Linux jail if `namespace` made one and before root righ",
"ts are dropped.It does not depend on a jail being configured: without one it simply runs in the ordinary",
" environment.&uwsgi.hook_master_startPerforms an action in the master process right in front of its supe",
"rvision loop.Its best known use is giving a UNIX signal a new meaning: binding SIGTERM to the graceful s",
"top function makes `systemctl stop` and `docker stop` wait for running requests, which `die-on-term` doe",
"s not. A function name that the binary does not contain is fatal. The hook needs the master and does not",
" enable it. A signal hook installed here overrides what `die-on-term` arranged, so write only one of the",
"m.master = true\nhook-master-start = unix_signal:15 gracefully_kill_them_all&uwsgi.hook_post_appPerforms",
" an action when all applications have been imported, again in each worker if `lazy-apps` is on.&uwsgi.ho",
"ok_post_forkPerforms an action in each worker right behind its creation, before it handles requests.&uws",
"gi.hook_post_jailPerforms an action inside a freshly entered jail or set of namespaces, while still root",
".Runs only if `unshare` or a FreeBSD jail option took effect or `jailed` is set, and only when started a",
"s root.&uwsgi.hook_pre_appPerforms an action directly in front of the application's import, in whichever",
" process loads it.Normally that is one process, the parent of all workers; with `lazy-apps` the action i",
"s repeated by each worker and on each respawn, so it must be harmless to run several times at once. Priv",
"ileges have been dropped by then, unless `drop-after-apps` or `master-as-root` is set. A failure makes u",
"WSGI exit at startup. Database migrations are better placed in a deployment step than here, because a re",
"load runs the action again.hook-pre-app = wait_for_socket:127.0.0.1:5432\nmodule = shop.wsgi&uwsgi.hook_",
"pre_jailPerforms an action on the first start only, just ahead of namespaces, chroot and the change of u",
"ser.At this point the log is open and the shared sockets are bound, but the process is still outside of ",
"any jail and has the rights it was started with. A reload does not repeat it, which suits preparation th",
"at must happen once. The first failing action makes uWSGI exit at startup. Because it runs whether or no",
"t a jail is configured, it is a safe place for mounts and directories needed by `chroot` or `unshare`; w",
"hat must happen inside the jail goes into `hook-post-jail`.hook-pre-jail = exec:mkdir -p /srv/jail/run\n",
"chroot = /srv/jail&uwsgi.hook_touchFile and action separated by a space; the master performs the action ",
"when the file's modification time moves.Without a space in the value the master of 2.0.31 crashes at the",
" first touch. Needs `master = true`, which the line does not bring along.&uhttpAddress on which a separa",
"te HTTP proxy process listens for browsers and passes their requests to the workers.Unlike `http-socket`",
", which lets the workers themselves read HTTP, an extra process and an extra hop are involved. Without `",
"http-to` or another mapping the requests go, in the uwsgi protocol, to the first socket of the instance;",
" when there is none, one is opened on a random loopback port. So the first socket must not be an `http-s",
"ocket`, or every request fails. Behind nginx or a load balancer prefer `socket` or `http-socket`. Inacti",
"ve connections are closed after `http-timeout` seconds, 60 unless changed.http = :8000\nhttp-timeout = 1",
"20\nharakiri = 90http-router&uhttp.auto_chunkedSends responses of unknown length in chunks, so that a ke",
"pt-alive client connection need not be closed.Works only together with `http-keepalive`, and only for HT",
"TP/1.1 clients. Responses that carry Content-Length or Transfer-Encoding are left alone. When it is off,",
" the router adds `Connection: close` to responses without a length and closes the connection, which make",
"s keepalive useless for streamed or generated pages. Nothing changes for `http-socket`.http-keepalive = ",
"60\nhttp-auto-chunked = true&uhttp.auto_gzipUWSGI_ZLIBCompresses a response in the HTTP router when the ",
"application marks it with the header uWSGI-Encoding set to gzip.The client must accept gzip, and the res",
"ponse must carry neither a length nor a Content-Encoding.&uhttp.proto_httpKnown only to the 2.1 developm",
"ent tree: speaks HTTP instead of the uwsgi protocol to the backends of the HTTP router.&uhttp.cr.buffer_",
"sizeStarting size in bytes of each connection buffer of the HTTP router (default: one memory page, upper",
" end 64 KiB).&uhttp.cr.cheapMakes the HTTP router ignore its clients as long as no backend has subscribe",
"d, and again after the last one has left.&uhttp.chunked_inputRecognises uploads with chunked Transfer-En",
"coding in the HTTP router and relays their body unchanged.Such requests have no Content-Length, and with",
"out this switch their body is thrown away. In 2.0 `wsgi.input` knows nothing about chunks: the applicati",
"on must call `uwsgi.chunked_read()`, or a proxy such as nginx must buffer the upload and send it with a ",
"length. Keepalive ends for the connection concerned. `http-raw-body` is the broader alternative.http = :",
"8000\nhttp-chunked-input = true&uhttp.connect_timeoutSeconds the HTTP router waits until a backend has a",
"ccepted its connection (default: `http-timeout`).&uhttp.enable_proxy_protocolTakes the client address fr",
"om the PROXY line (version 1) that a load balancer puts in front of the request.Use it only for listener",
"s that only the balancer can reach, because any client may send such a line and so forge REMOTE_ADDR.&uh",
"ttp.cr.neventsLargest number of ready events that the HTTP router handles in one turn of its loop (defau",
"lt 64), not a limit on clients.&uhttp.cr.fallback&uhttp.cr.gidGroup, by name or number, whose rights the",
" HTTP router process takes on.&uhttp.cr.static_node_gracetime&uhttp.cr.harakiriSeconds that a HTTP route",
"r process may need for one batch of events before the master kills it.&uhttp.headers_timeoutSeconds the ",
"HTTP router waits for a client to finish its request headers (default: `http-timeout`).&uhttp.keepaliveL",
"ets HTTP/1.1 clients reuse their connection to the HTTP router: 1 switches it on, a larger value is also",
" the number of idle seconds allowed.Off by default. The value is read as a number, so `true`, or the bar",
"e key in a file, means 0 and leaves it off. A connection stays open only when the response tells its len",
"gth, by Content-Length or chunked encoding; combine it with `http-auto-chunked` for the rest. Acts on th",
"e router only, not on `http-socket`. Behind a load balancer choose a longer time than the balancer's own",
" idle limit, otherwise sporadic 502 answers appear.http = :8000\nhttp-keepalive = 75\nhttp-auto-chunked ",
"= true&uhttp.manage_expectAnswers clients that wait for 100-continue: 1 always agrees, a larger number i",
"s the biggest Content-Length in bytes, beyond which 413 is sent.Read as a number: `true` or an empty val",
"ue is 0 and means off.&uhttp.manage_rtspAccepts RTSP/1.0 requests on the HTTP port and relays the sessio",
"n as raw data.&uhttp.manage_sourceAccepts the SOURCE method of Icecast audio clients and relays their st",
"ream as raw data.&uhttp.modifier1Number of the request plugin (modifier1) that the HTTP router writes in",
"to each forwarded request.&uhttp.modifier2Second number (modifier2), interpreted by the request plugin, ",
"in each request that the HTTP router forwards.&uwsgi.http_path_info_no_decode_slashesLeave %2F as it is ",
"in PATH_INFO when the server itself parses HTTP, so that applications can tell it from a real slash.&uht",
"tp.cr.post_bufferingKnown only to the 2.1 development tree: body size in bytes up to which the HTTP rout",
"er collects uploads in memory.&uhttp.cr.pb_base_dirKnown only to the 2.1 development tree: directory for",
" the bodies that `http-post-buffering` puts on disk.&uhttp.cr.processesNumber of HTTP router processes t",
"o start next to the workers (default 1).&uhttp.cr.quiet&uhttp.raw_bodyPasses everything that follows the",
" request headers to the backend as it comes, whatever Content-Length says.Needed for clients that talk w",
"ithout announcing a length, such as audio sources, or for chunked uploads that the application decodes i",
"tself. It applies to every request and turns `http-keepalive` off for all of them, so prefer the narrowe",
"r `http-websockets` and `http-chunked-input` where they are enough. The WSGI application still has to re",
"ad the input with a suitable call. Affects the router only.http = :8000\nhttp-raw-body = true&uhttp.cr.r",
"esubscribe&uhttp.server_name_as_http_hostReports the Host header as SERVER_NAME instead of the machine's",
" own host name.A plain switch, yet the command line insists on a value for it.\"http\"Let the workers sp",
"eak HTTP/1 themselves on this address, with no router process in between.Choose it behind a load balance",
"r or proxy that forwards plain HTTP; it saves the extra hop and the 60 second limit of the `http` router",
". Settings named `http-timeout`, `http-keepalive` and similar ones belong to that router and have no eff",
"ect here. A slow client occupies a worker, so keep it away from the open Internet. nginx must use `proxy",
"_pass` with it, never `uwsgi_pass`. When another socket line already has the same address, the second on",
"e is dropped without a message.http-socket = 127.0.0.1:8080\nprocesses = 4&uwsgi.http_modifier1Number of",
" the request plugin (modifier1) that answers everything arriving on HTTP sockets.HTTP carries no modifie",
"r, and the default of 0 sends each request to the Python plugin. Give another number when a different la",
"nguage serves the same instance, for example 5 for Perl PSGI, 7 for Ruby, 9 for CGI or 14 for PHP. It co",
"vers `http-socket` and `http11-socket`; TLS listeners have `https-socket-modifier1`, and the `http` rout",
"er has its own settings. A Python site never needs it.http-socket = 127.0.0.1:8080\nhttp-socket-modifier",
"1 = 9&uwsgi.http_modifier2Second plugin selector (modifier2) given to requests from HTTP sockets, whose ",
"meaning depends on the chosen plugin.&uhttp.cr.stats_serverAlias of `http-stats`: where the JSON report ",
"is offered.Address of a socket that answers each connection with a JSON report about the HTTP router.&uh",
"ttp.stud_prefixIP address of a stud TLS terminator whose connections begin with a binary prefix that tel",
"ls the real client address.&uhttp.crRegistered name whose backends answer requests with an unknown Host ",
"header.Address (UDP, or a UNIX datagram socket) where backends announce themselves to the HTTP router.An",
"nouncements are accepted from everybody who reaches the address, unless signatures are demanded with `su",
"bscriptions-sign-check`; bind it to loopback or a private network.&uhttp.cr.socket_timeoutSeconds withou",
"t any traffic after which the HTTP router drops a connection, 60 if nothing is set.It also hits requests",
" whose view computes for long before it sends something: the client gets an empty response although the ",
"worker finishes the request. Therefore keep `harakiri` below it, and raise it for slow reports or upload",
"s. Only the router (`http`, `https`) uses it; with `http-socket` there is no effect, there `socket-timeo",
"ut` counts. `http-headers-timeout` and `http-connect-timeout` start from this value.http = :8000\nhttp-t",
"imeout = 120\nharakiri = 100&uhttp.cr.static_nodesAddress of a backend that receives the requests of the",
" HTTP router in the uwsgi protocol; several lines share the load in turn.Backends must listen with `sock",
"et` or `uwsgi-socket`: an `http-socket`, or any other web server, does not understand what arrives and a",
"ll requests fail. As soon as one such line exists the own workers are used only if their socket is liste",
"d too. A backend that refuses a connection is skipped for `http-gracetime` seconds (30 by default), and ",
"`http-fallback` names a spare one.http = :8000\nhttp-to = /run/app-a.sock\nhttp-to = /run/app-b.sockPlai",
"n HTTP listener that answers every request with a permanent redirect to the same host and path under htt",
"ps.The address may be followed by a comma and the port to put into the redirect, needed when TLS is not ",
"on 443.http-to-https = :8080,8443\nhttps = :8443,/etc/ssl/site.crt,/etc/ssl/site.key&uhttp.cr.uidUser, b",
"y name or number, whose rights the HTTP router process takes on.Text that is put in front of the Host he",
"ader to obtain the backend address, normally a directory full of UNIX sockets.http-use-base = /run/sites",
"/&uhttp.cr.use_cacheFinds the backend of each request in a uWSGI cache, named by the value, where the en",
"try stored under the Host header holds the address.cache2 = name=backends,items=100\nhttp-use-cache = ba",
"ckendsFunction that turns the Host header into a backend address, written as modifier1, script and funct",
"ion name separated by colons.http-use-code-string = 0:mapper.py:lookupTemplate of the backend address, i",
"n which %s is replaced by the Host header.http-use-pattern = /run/sites/%%s.sockIndex of the socket of t",
"his same instance that receives the traffic of the HTTP router (0 is the first one).&uhttp.http_varsExtr",
"a NAME=value variable that the HTTP router adds to every request, visible in the WSGI environment; may b",
"e repeated.An entry without an equals sign is skipped silently.&uhttp.websocketsRecognises WebSocket han",
"dshakes in the HTTP router and from then on relays the bytes of that connection in both directions.A req",
"uest counts as a handshake when it has the Upgrade, Connection and Sec-WebSocket-Version headers and a k",
"ey; other requests keep their normal treatment. Each open WebSocket occupies one thread or greenlet of a",
" worker, so it is usually combined with `gevent`. `http-timeout` also closes silent sockets after 60 sec",
"onds, so send pings or raise it. Only for the router.http = :8000\nhttp-websockets = true\ngevent = 500A",
"lias of `http-processes`: how many HTTP router processes are started.Zerg server from which the HTTP rou",
"ter obtains listening sockets that are already bound.\"http11\"Serve HTTP from the workers and leave con",
"nections open for the next request of the same client.A kept connection stays with its worker, so idle c",
"lients cost capacity; use it behind a proxy that pools connections.Alias of `http`: address of the HTTP ",
"proxy process.Address, certificate and key of a TLS listener of the HTTP proxy process.Three to five par",
"ts separated by commas: address, certificate file, key file, cipher list, and the CA that vouches for cl",
"ient certificates. Fewer parts, or files that cannot be loaded, stop the server while it reads the confi",
"guration. The socket itself is bound after the switch to `uid`, so port 443 needs a `shared-socket` or a",
" capability when a user is configured. The application sees HTTPS=on. Needs a build with OpenSSL; all th",
"e `http-*` settings apply here too.shared-socket = :443\nhttps = =0,/etc/ssl/site.crt,/etc/ssl/site.key\n",
"uid = www-data&uhttp.https_export_certPasses the certificate presented by the client to the application,",
" PEM encoded, in HTTPS_CC.&uhttp.https_session_contextIdentifier of the TLS session context for the `htt",
"ps` and `https2` lines on the lines below it.\"https\"Serve HTTPS straight from the workers, written as ",
"`address,certificate,key[,ciphers[,client CA]]`.A missing part, an unreadable certificate or a key that ",
"does not match makes uWSGI exit at startup.&uwsgi.https_modifier1Number of the request plugin (modifier1",
") that answers requests from `https-socket` listeners.&uwsgi.https_modifier2Second plugin selector (modi",
"fier2) given to requests from `https-socket` listeners.TLS listener of the HTTP proxy process written wi",
"th named items; addr, cert and key must be there, ciphers, client_ca and spdy may be.Misspelt item names",
" are ignored without a message, and spaces around the commas make a name unknown.https2 = addr=:8443,cer",
"t=/etc/ssl/site.crt,key=/etc/ssl/site.key&uwsgi.idleSeconds without any request after which all workers ",
"are stopped and the instance waits for the next connection.Zero, the default, keeps workers indefinitely",
". The master then holds the sockets and starts workers again when a client connects, so the first visito",
"r after a pause waits for the start. A worker that still handles a request postpones the moment. Each wo",
"rker gets up to three seconds to leave before it is killed. With die-on-idle the entire instance exits i",
"nstead, which is the usual set-up for vassals that an Emperor starts on demand.idle = 900\ncheap = trueV",
"ariant of `env` (NAME=value) that takes effect while the configuration is being read, so that later line",
"s can refer to it.uwsgi_logic_opt_if_dirUse the following lines only when the path is a directory.Suits ",
"optional virtualenvs, static roots or directories that a volume provides. The check takes place while th",
"e file is read, from the working directory of the launcher. In values of the block `%(_)` stands for the",
" directory. Placeholders in the argument are left alone, therefore write the path out or use magic varia",
"bles. A second condition within the block stops the start, so keep blocks flat and close each one.if-dir",
" = /srv/mysite/venv\nvirtualenv = %(_)\nendif =Alias of `if-dir`: lines apply when the path is a directo",
"ry.uwsgi_logic_opt_if_envUse the following lines only when an environment variable exists, or equals the",
" text after `=`.The environment of the starting process is examined; variables defined with `env =` in t",
"he same file come too late to be noticed. A variable that is set but empty is treated as set. The text a",
"fter `=` is compared exactly, spaces included. Inside the block `%(_)` is the value of the variable. It ",
"is the usual way to keep development settings in the common file.if-env = DEBUG\npy-autoreload = 1\nendi",
"f =uwsgi_logic_opt_if_existsUse the following lines only when a readable file or directory is found at t",
"he path.Relative paths start at the directory from which the server was launched, since `chdir` happens ",
"later. The argument is literal except for magic variables such as `%d`; placeholders like `%(base)` are ",
"not expanded here. In the block `%(_)` repeats the path. `if-file` and `if-dir` also check the kind of t",
"he entry. A secret or an optional include is a typical use.if-exists = /etc/mysite/local.ini\ninclude = ",
"%(_)\nendif =uwsgi_logic_opt_if_fileUse the following lines only when the path is a regular file.A direc",
"tory or a missing entry makes the block inactive. Inside, `%(_)` gives the path again, which saves typin",
"g it twice. The path must be literal or built from magic variables such as `%d` (directory of the config",
"uration, ending in a slash); `%(name)` and `$(NAME)` are not expanded at this point. Relative paths refe",
"r to the directory of the caller. Close with `endif`.if-file = %dlocal.ini\ninclude = %(_)\nendif =uwsgi",
"_logic_opt_if_hostnameUse the following lines only on the machine whose host name equals the argument.uw",
"sgi_logic_opt_if_hostname_matchUse the following lines only on machines whose name fits a regexp (needs ",
"a build with PCRE).uwsgi_logic_opt_if_not_dirUse the following lines only when the path is no directory,",
" be it missing or a file.Complements `if-dir` in the absence of an `else`. Evaluated immediately, with t",
"he argument taken literally apart from magic variables, and relative to the directory of the launching p",
"rocess. Use it for fall-backs, such as a different log place on machines without a log directory. The bl",
"ock runs up to the next closing word, whichever of the five spellings that is.if-not-dir = /var/log/mysi",
"te\nlogto = /tmp/mysite.log\nendif =uwsgi_logic_opt_if_not_envUse the following lines only when an envir",
"onment variable is missing, or differs from the text after `=`.It supplies the counterpart to `if-env`, ",
"because 2.0 has no `else`. Only variables inherited from the shell, the service manager or the container",
" count, never those created by `env =`. A variable that exists with an empty value is not missing. Close",
" the block with `endif` and do not put another condition or loop inside.if-not-env = DEBUG\nharakiri = 3",
"0\nendif =uwsgi_logic_opt_if_not_existsUse the following lines only when nothing readable is found at th",
"e path.The test is made once, at start and at each reload that rereads the configuration. It looks from ",
"the directory of the launching process, and placeholders in the argument stay unexpanded. Use it to prov",
"ide a fall-back, for instance a default socket where no mounted volume provides its directory. Blocks ca",
"nnot be nested, and `endif` must follow.if-not-exists = /run/mysite\nsocket = 127.0.0.1:3031\nendif =uws",
"gi_logic_opt_if_not_fileUse the following lines only when the path is not a regular file.True for a miss",
"ing entry and for a directory alike. It replaces the `else` that 2.0 lacks when it is placed after an `i",
"f-file` block with the same path. The argument is used unchanged, except for magic variables, and is loo",
"ked up from the directory in which the server was launched. Lines in an inactive block vanish completely",
", so their keys cannot serve as placeholders either.if-not-file = /etc/mysite/workers.ini\nprocesses = 4",
"\nendif =uwsgi_logic_opt_if_not_hostnameUse the following lines on every machine except the one with thi",
"s host name.uwsgi_logic_opt_if_not_hostname_matchUse the following lines only on machines whose name doe",
"s not fit a regexp (needs a build with PCRE).uwsgi_logic_opt_if_not_optUse the following lines only when",
" an option has not been set so far, or has a value other than the stated one.Handy for defaults in a sha",
"red file that is included at the end: whatever the site set above is respected. The test is repeated for",
" each line, so a line that sets the option itself must be the last of the block. Lines further down, inh",
"erited files and the expanded form of a value are not seen. Conditions cannot contain one another; a blo",
"ck inside a true block makes uWSGI exit at startup with an error about recursive logic. Close it with `e",
"ndif`, or the rest of the configuration is swallowed.if-not-opt = harakiri\nharakiri = 30\nendif =uwsgi_",
"logic_opt_if_not_pluginUse the following lines only when the named plugin is neither built in nor loaded",
" above.uwsgi_logic_opt_if_not_reloadUse the following lines only on the first start and skip them when t",
"he server reloads itself.uwsgi_logic_opt_if_optUse the following lines only when an option was set above",
", or has exactly the value given after `=`.Only lines already read count, in file order, and of repeated",
" ones the first value; settings from inherited files come too late. The comparison is literal: no spaces",
" are trimmed and placeholders are not expanded, so `a = b` with spaces around the inner equals sign neve",
"r matches. In the block `%(_)` stands for the value. There is no `else` in 2.0: write a second block wit",
"h `if-not-opt`.if-opt = processes=1\nthreads = 8\nendif =uwsgi_logic_opt_if_pluginUse the following line",
"s only when the named plugin is built in or was loaded above.uwsgi_logic_opt_if_reloadUse the following ",
"lines only when the server is restarting itself, not on the first start.Alias of `if-env`: lines apply w",
"hen an environment variable exists or has the stated value.Alias of `if-exists`: lines apply when the pa",
"th is present.Alias of `if-plugin`: lines apply when that plugin is available.&uwsgi.ignore_script_nameK",
"eeps a SCRIPT_NAME variable from taking part in the choice of the application.&uwsgi.ignore_sigpipeStay ",
"silent in the log about SIGPIPE, the signal raised when a client has already hung up.Impatient browsers ",
"and proxies that time out cause a line per broken connection. The flag removes that message; the write s",
"till fails. It is usually set together with `ignore-write-errors` and `disable-write-exception` to calm ",
"the log of a busy site. Before silencing, look whether the disconnects come from requests that exceed a ",
"proxy timeout, since that deserves a fix.ignore-sigpipe = true\nignore-write-errors = true\ndisable-writ",
"e-exception = true&uwsgi.ignore_write_errorsDo not log failed attempts to send a response, typically cau",
"sed by visitors who closed the page.Only the log line disappears: the response is still aborted, and Pyt",
"hon code still receives an OSError unless `disable-write-exception` is on too. Together with `ignore-sig",
"pipe` the three flags silence all noise of interrupted downloads. A sudden rise of such errors can point",
" to a proxy timeout shorter than your slowest page, so silence them only when you measure response times",
" elsewhere.ignore-write-errors = true\ndisable-write-exception = trueSwitch to this group and drop all s",
"upplementary ones as soon as the line is read.It must come before `immediate-uid`, since only root can c",
"hange groups. An unknown name, the number 0 or the group root make uWSGI exit at startup. The text is ta",
"ken literally, without placeholders. Use the pair when even configuration hooks must not run as root; fo",
"r ordinary sites `uid` and `gid` are simpler and still allow sockets and log files to be prepared with m",
"ore rights.immediate-gid = www-data\nimmediate-uid = mysiteBecome this user the very moment the line is ",
"read, before anything else of the configuration runs.Stricter than `uid`: hooks, log files, pidfiles and",
" includes below the line are already handled without root. Placeholders are not expanded in it. Root, 0 ",
"or an unknown name make uWSGI exit at startup, and so does any start by an ordinary user who may not swi",
"tch. Put `immediate-gid` above it, because after the change the group can no longer be altered. Nothing ",
"that needs root, such as `chroot` or low ports, is possible afterwards.&uwsgi.imperial_monitor_listPrint",
" at start which kinds of vassal sources (directory, pattern, plugins) the binary supports.Alias of `impe",
"rial-monitor-list`: prints the supported kinds of vassal sources.&up.import_listModule, or file when the",
" value has a slash or ends in .py, that is executed before the application is loaded; may be repeated.Me",
"ant for code that registers timers, cron functions, signal handlers or spooler tasks. An error is printe",
"d but does not stop the start, so look at the log. It runs where the application is loaded: once before ",
"the fork, or in each worker with `lazy-apps`, in which case the spooler and the mules never see it; `sha",
"red-import` and `spooler-import` serve those.import = mysite.tasks\nspooler-import = mysite.tasksRead an",
"other configuration file at this very position, as if its lines stood here.The path is used immediately,",
" so `%(name)` in it is not expanded while magic variables such as `%d` are. The format follows the suffi",
"x, `file.ini:section` is not understood, and a missing file is fatal.Read another file as a template who",
"se lines are appended after everything else.Because they come last, single-valued settings of the templa",
"te beat those of the file that inherits it, and placeholders in them are never expanded. `include` has n",
"either surprise.Reads a further INI file at this point, optionally one section of it chosen with a trail",
"ing `:name`.The lines of the file take effect in place, as if they stood here. Because the option acts w",
"hile the file is being parsed, placeholders such as `%(base)` or `$(HOME)` inside the path are not expan",
"ded; the one-letter magic variables are. A missing file is fatal, while a section that does not exist lo",
"ads nothing and leaves a warning at most. Use it and not `include` when a section must be named or the f",
"ile name does not end in .ini.[uwsgi]\nini = %dcommon.ini\nini = /etc/uwsgi/sites.ini:shopIni file that ",
"is both the server configuration (its uwsgi section) and the Paste Deploy description of the application",
".Read immediately, so placeholders in the value are not replaced.ini-paste = /etc/site/production.iniSam",
"e as `ini-paste`, and the logging sections of that file are applied too.&uwsgi.inject_afterAppend the ra",
"w text of this file to each configuration file that is read afterwards, prior to parsing.&uwsgi.inject_b",
"eforePrepend the raw text of this file to each configuration file that is read afterwards, prior to pars",
"ing.Writes a line of text to standard output at the moment its line is read, before placeholders are exp",
"anded.&uwsgi.jail__FreeBSD__ || __GNU_kFreeBSD__Locks the server into a new FreeBSD jail, given as root ",
"path, optional host name and optional jail name separated by spaces.&uwsgi.jail_attachUWSGI_HAS_FREEBSD_",
"LIBJAILName or number of a running jail that the server enters in place of creating its own.&uwsgi.jail_",
"ip4One IPv4 address that the jail made by `jail` may use; an unparsable address makes uWSGI exit at star",
"tup.&uwsgi.jail_ip6One IPv6 address that the jail made by `jail` may use; an unparsable address makes uW",
"SGI exit at startup.&uwsgi.jail2One parameter for a jail created through libjail, written name=value or ",
"as a bare name for 1; all such lines describe a single jail.&uwsgi.jailedRuns the post-jail phase even t",
"hough the server itself created no jail or namespace.The hooks, mounts, commands and calls of the post-j",
"ail phase normally run only after `unshare` or, on FreeBSD, a jail option has worked. When another tool ",
"has already confined the process (a container, systemd-nspawn or an Emperor that clones its vassals), no",
"thing would trigger them; this flag does. The phase belongs to the part of the start that runs as root, ",
"so a server started as an ordinary user still skips it. Off by default.jailed = true\nexec-post-jail = /",
"usr/local/bin/prepare-rootfs&uwsgi.jidfileAlias of `jidfile`: where the ID of the created jail is writte",
"n.File that receives the numeric identifier of the jail once the server runs inside it.UWSGI_JSONAlias o",
"f `json`: applies the options found in another JSON document.Reads a further JSON file at this point and",
" applies the members of its `uwsgi` object, or of another object given as `file:name`.Nested objects are",
" dropped. With the jansson reader fractions are dropped as well, and of a repeated member only the last ",
"value is seen: write an array for options that may occur several times.jvm&ujvm.classesJava class that e",
"ach worker loads without calling anything in it; repeatable.&ujvm.classpathJar file or directory in whic",
"h Java classes are searched after the current directory; repeatable, one per line.&ujvm.main_classesJava",
" class whose static main method every worker calls after it has created its virtual machine; repeatable.",
"&ujvm.optsOne argument for the Java virtual machine, such as -Xmx512m; repeat it for each further argume",
"nt.&ujwsgi.appJava class that answers requests in the JWSGI style, with an optional method after a colon",
" (default `application`).&uwsgi.linux_ksmMADV_MERGEABLEOffers memory for merging of identical pages to t",
"he Linux kernel, in a worker after every N requests and in the master after every N rounds.N is 1 for th",
"e bare option on the command line. It has an effect only while KSM is running in the kernel.&uwsgi.lazyO",
"ld mode in which every worker imports the application for itself and a graceful reload restarts only the",
" workers.Off by default and best left so: lazy-apps gives the separate imports without the side effect. ",
"In this mode a graceful reload, by HUP or by touching a file, merely makes the workers restart, so chang",
"es of the configuration are never picked up until the instance is stopped and started. Memory cannot be ",
"shared between workers either. Writing both lines together adds nothing to lazy alone.; only for old set",
"-ups, others use lazy-apps\nlazy = true&uwsgi.lazy_appsMakes each worker import the application after it",
" was forked, where by default the master does so once for all.Costs memory, as nothing is shared between",
" processes, and start time, as the import happens once per worker. In return every respawned worker pick",
"s up new code, which chain reloads and touch-workers-reload depend on, and connections or threads opened",
" during import are not inherited across a fork. Spoolers and mules do not see functions that only the ap",
"plication module registers; import those with spooler-import or shared-import.lazy-apps = true\nneed-app",
" = true\ntouch-chain-reload = /srv/shop/reloadRead more options from an entry in an LDAP directory, addr",
"essed by an ldap:// URL, as soon as the line is met.The first entry found is used, and in it the attribu",
"tes whose names begin with uWSGI. No entry or no such attribute makes uWSGI exit at startup.Print the at",
"tribute definitions that an OpenLDAP server needs to hold such configurations, then exit.Print the same ",
"definitions as `ldap-schema` in LDIF, the form that cn=config servers import.Joins a cluster, written as",
" name, own address, valor and `cipher:secret` with spaces between, optionally followed by an initialisat",
"ion vector.The member with the highest valor becomes the lord; valor 0 makes a pure voter. All members n",
"eed the same cipher and secret. Old ciphers such as bf-cbc make uWSGI exit at startup with OpenSSL 3; ae",
"s-128-cbc works. Each member must also list its peers with `legion-node`.Runs another program, after a l",
"eading legion name, only while this instance is lord of that legion.Schedules a command like `cron`, pre",
"fixed by a legion name, that runs only while this instance is lord there.A legion that is never declared",
" raises no error; the command just never runs.Like `curl-cron`, with the name of a legion in front, so t",
"hat only the node that leads it performs the request.Cluster name and action to perform when this member",
" is shut down.&uwsgi.legion_death_on_lord_errorNumber of seconds for which a member withdraws when one o",
"f its `legion-lord` actions fails; 0, the default, ignores failures.&uwsgi.legion_freqNumber of seconds ",
"between two announcements to the other cluster members; 3 when absent or 0.Cluster name and action to pe",
"rform once, at the moment enough members agree for the first time.Cluster name and action (such as `cmd:",
"script`) to perform when this member has been elected.Known actions are cmd, exec, signal, log and alarm",
", and plugins may add some. The cluster must be declared above. An action without a colon makes uWSGI ex",
"it at startup.Joins a cluster whose members find each other by multicast; the fields are those of `legio",
"n`, with a group as the address.The group address is registered as the only peer, so that no `legion-nod",
"e` lines are needed.Cluster name and UDP address of one further member to which announcements are sent.T",
"he cluster must be declared above, otherwise the start fails. The address needs a port.Cluster name and ",
"action to perform whenever an unknown member is heard.Cluster name and action to perform whenever a memb",
"er has been silent for too long.A member that announces its own end is removed without this action.Clust",
"er name and number of agreeing votes, the own one included, that an election needs.Cluster name and a te",
"xt that this member attaches to its announcements for the others to read.&uwsgi.legion_scroll_list_max_s",
"izeRoom in bytes for the collected texts of all cluster members; 32768 by default.It is used when the cl",
"uster is declared, so must stand above the `legion` line.&uwsgi.legion_scroll_max_sizeRoom in bytes for ",
"the elected member's text; 4096 by default and 65535 at most.Cluster name and action to perform when the",
" server opens its socket for the cluster.&uwsgi.legion_skew_toleranceNumber of seconds by which an annou",
"ncement's timestamp may be in the past before the message is discarded; 60 if not set or 0.Watches a sel",
"f-detaching program by its pidfile, after a leading legion name, only while this instance is lord.Watche",
"s a program that uWSGI itself detaches, after a leading legion name, only while this instance is lord.&u",
"wsgi.legion_toleranceNumber of seconds of silence until another member is considered gone; 15 when absen",
"t or 0.Cluster name and action to perform when this member stops being the elected one, also if the quor",
"um is lost.Alias of `jail2`: a single name=value parameter of a jail set up by libjail.&uwsgi.rl.rlim_ma",
"xMost address space, in megabytes, that any process of the instance may map before its allocations fail.",
"There is no limit by default. Address space is what a process has reserved, usually several times what i",
"t really occupies, and it includes shared libraries, thread stacks and mapped files. A Python program th",
"at hits the limit gets a MemoryError in the middle of a request, or the server fails to start with an al",
"location error. For a soft reaction choose `reload-on-rss` or `reload-on-as` and keep their thresholds w",
"ell below this one, otherwise they are never reached. A trailing M is ignored, but `2G` is read as 2.lim",
"it-as = 2048\nreload-on-as = 1536&uwsgi.rl_nproc.rlim_maxNumber of processes that the server's user may ",
"own, imposed through the kernel; too low a number makes uWSGI start fewer workers.The kernel counts all ",
"processes and threads of that user on the machine, not only those of the instance.&uwsgi.limit_postLarge",
"st Content-Length, in bytes, that a request may announce; bigger ones are dropped without a response.Wit",
"hout it there is no limit. The server closes the connection and logs one line, it does not send status 4",
"13, so nginx reports 502 to the visitor; let the proxy enforce the same or a smaller limit, for instance",
" with client_max_body_size. Only the announced length is compared: chunked bodies have none and pass. Th",
"e value is a plain number of bytes. `50M` is read as 50 and rejects practically every upload, and a nega",
"tive number wraps around to no limit at all.# 20 MB\nlimit-post = 20971520100&uwsgi.listen_queue2.0.18fl",
"agsIMMEDIATENumber of connections the kernel may keep waiting on each socket until a worker accepts them",
".The default is 100. On Linux a value above `net.core.somaxconn` is fatal, so raise the kernel setting f",
"irst, also inside containers. It is processed at the moment it is read, so placeholders are not expanded",
": `listen = %(backlog)` or `@(file)` gives a queue of 0. A longer queue only absorbs bursts; when it fil",
"ls constantly you need more workers. Watch it through the stats server.listen = 1024&uwsgi.load_file_in_",
"cachePut the contents of a file into a cache at start under its path as key, optionally after the cache ",
"name and a space.&uwsgi.load_file_in_cache_gzipLike `load-file-in-cache`, but the contents are compresse",
"d before they are stored.&uwsgi.lock_engineChoose System V semaphores for locks in place of the fastest ",
"method known to the platform.Any other word is fatal.ipcsem&uwsgi.locksNumber of extra locks that the ap",
"plication can take across all processes, in addition to the one that always exists.&uwsgi.logging_option",
"s._4xxKeeps client errors, statuses 400 to 499, in the log when disable-logging hides everything else.It",
" adds requests, it does not filter. Without disable-logging all requests are recorded anyway and the lin",
"e changes nothing. Together with log-5xx and log-slow it gives a compact error log that costs little on ",
"a busy site. The lines go to the same place as the ordinary access log, so a req-logger receives them as",
" well.disable-logging = true\nlog-4xx = true\nlog-5xx = truelog-output&uwsgi.logging_options._5xxKeeps s",
"erver errors, statuses 500 to 599, in the log when disable-logging hides everything else.It only has a m",
"eaning next to disable-logging, since otherwise each request is recorded in any case. A worker that is k",
"illed by harakiri or that crashes never reaches the point where the line is written, so such failures sh",
"ow up as separate server messages and not here. Usually set together with log-4xx.disable-logging = true",
"\nlog-5xx = trueRaises one or more alarms, separated by commas, for each message that a regular expressi",
"on matches.The rules are tried in the order of the file until a not-log-alarm rule matches. A name that ",
"is not declared makes uWSGI exit at startup, provided that at least one alarm exists; with none at all t",
"he rule has no effect and no message appears.alarm = ops cmd:/usr/local/bin/notify\nlog-alarm = ops Memo",
"ryError&uwsgi.log_backupnameFile name that a full log is renamed to during rotation, in place of the tim",
"e-stamped default.Without it each rotation leaves a new file whose suffix is the current time in seconds",
". With it there is always exactly one older file, because the next rotation overwrites the previous copy",
". The name should be absolute and on the same file system as the log, as the server uses a plain rename.",
" It has no effect unless log-maxsize or touch-logrotate triggers a rotation of the file of logto, logto2",
" or daemonize.logto = /var/log/shop/uwsgi.log\nlog-maxsize = 50000000\nlog-backupname = /var/log/shop/uw",
"sgi.log.1&uwsgi.logging_options.bigResponse size in bytes from which a request is recorded even though r",
"equest logging is disabled.Puts the current time in front of every message of the server, in the default",
" form or in a strftime pattern of your own.The values true, 1, on and yes choose the default form. Any o",
"ther text counts as a pattern, even false or 0, so `log-date = false` prints the word false before each ",
"line; remove the line to switch the prefix off. In a file every percent sign has to be doubled, because ",
"single ones are consumed as magic variables before the pattern is seen. Application output that does not",
" pass through the server's own logging gets no date.log-date = %%Y-%%m-%%d %%H:%%M:%%S&uwsgi.log_drain_r",
"ulesThrows away messages that match the regular expression.Alarms look at a message before it is thrown ",
"away. Access lines pass through untouched once they have a pipe of their own, which req-logger creates.&",
"uwsgi.requested_log_encodersTransforms each message before it is written, by adding one step such as pre",
"fix, format, json or gzip to a chain.Written as the encoder's name, optionally `:` and a logger identifi",
"er to restrict it, then a space and its argument. The built-in ones are prefix, suffix, nl, format and j",
"son, plus gzip and compress in builds with zlib; an unknown name makes uWSGI exit at startup.log-encoder",
" = json {\"time\":${unix},\"text\":\"${msg}\"}\nlog-encoder = nl&uwsgi.log_filter_rulesKeeps only messag",
"es that match at least one of the given regular expressions and discards the others.Repeat it to accept ",
"several patterns; log-drain is applied first. Access lines are not touched once req-logger gives them a ",
"pipe of their own.&uwsgi.logformatTemplate of the line written per request, in which `%(name)` stands fo",
"r a property of the request.Known names are among others method, uri, proto, status, size, msecs, addr, ",
"host, user, uagent, referer, pid, wid, time, ftime, `var.X` for request variables and `metric.X`; an unk",
"nown name prints a dash. It replaces the built-in line completely, so `log-micros` and the memory report",
" lose their effect on it. A placeholder of the configuration with the same name wins and inserts a const",
"ant. Client text such as uagent is not escaped, which makes hand-written JSON lines forgeable.log-format",
" = %(addr) [%(ltime)] \"%(method) %(uri)\" %(status) %(size) %(msecs)mslogging&uwsgi.logformat_strftimeA",
"lias of `logformat-strftime`: prints `%(ftime)` in the pattern given by `log-date`.&uwsgi.logging_option",
"s.ioerrorRecords a request during which both reading and writing failed at least once, even though reque",
"st logging is disabled.Both kinds of failure are needed. A client that merely goes away while the answer",
" is written does not trigger it.&uwsgi.log_master2.0.5.1MASTERMASTER|LOG_MASTERSends what workers print ",
"through a pipe to the master, which becomes the only process that writes the log.Off by default. Central",
" writing is what makes filters, routes, encoders, extra loggers and log alarms possible, so the options ",
"for those (logger, log-route, log-filter, log-encoder and others) switch it on by themselves, together w",
"ith the master. A message longer than log-master-bufsize, 8192 bytes by default, is cut. An explicit mas",
"ter = false elsewhere in the file silently defeats it.master = true\nlog-master = true\nlogto = /var/log",
"/shop/uwsgi.log&uwsgi.log_master_bufsizeSize in bytes of the buffer through which the master reads one m",
"essage, 8192 by default; longer ones are cut.&uwsgi.log_master_req_streamMakes the separate pipe for acc",
"ess lines a byte stream instead of one that preserves message boundaries.&uwsgi.log_master_streamMakes t",
"he pipe between workers and master a byte stream instead of one that preserves message boundaries.&uwsgi",
".log_maxsizeLOG_MASTERSize in bytes above which the master renames the file of logto, logto2 or daemoniz",
"e and starts a fresh one.Zero, the default, means that the file grows indefinitely. The number is plain ",
"bytes: suffixes are dropped, so `100m` would rotate at every check. The renamed file gets the time in se",
"conds as its suffix unless log-backupname is set, and old ones are never deleted. It has no effect on `l",
"ogger = file:` destinations, which have a maxsize key of their own, and it needs the master, which it en",
"ables.logto = /var/log/shop/uwsgi.log\nlog-maxsize = 50000000&uwsgi.log_microsPrints the duration in the",
" standard access line in millionths of a second; a custom log-format ignores the switch.Alias of `log-da",
"te`: puts a text of your choice, read as a strftime pattern, before each server message.&uwsgi.log_reope",
"nOpens the file named by logto, logto2 or daemonize anew when uWSGI restarts itself, instead of keeping ",
"the inherited descriptor.After privileges were dropped the reopening happens as the unprivileged user, s",
"o a file that root created may be out of reach and the start then fails.&uwsgi.requested_log_req_encoder",
"sSame as `log-encoder`, for access lines that travel through the separate request log.&uwsgi.log_req_rou",
"teSends access lines that match a regular expression to the request logger with the given identifier.&uw",
"sgi.log_routeSends messages that match a regular expression to the logger with the given identifier.The ",
"identifier comes first, then a space, then the pattern. The logger must be declared with that same ident",
"ifier; if there is none, the rule is silently skipped. A routed message no longer reaches the loggers th",
"at have no identifier, but several routes may match and each of them gets a copy. A pattern that does no",
"t compile makes uWSGI exit at startup. Builds without PCRE lack it.logger = errors file:/var/log/shop/er",
"rors.log\nlog-route = errors (ERROR|CRITICAL)&uwsgi.logging_options.sendfileRecords answers transmitted ",
"with the kernel's file copy call even though request logging is disabled; offloaded transfers do not cou",
"nt.&uwsgi.logging_options.slowResponse time in milliseconds from which a request is written to the log e",
"ven though request logging is disabled.Zero, the default, switches the threshold off, and text such as t",
"rue also reads as zero. It only brings back requests that disable-logging would hide: as long as normal ",
"request logging is active, every request is logged anyway. Combine it with log-4xx and log-5xx to keep a",
" short log of the interesting traffic.disable-logging = true\nlog-slow = 1500\"socket\"Ships every line ",
"the server prints to a remote or UNIX datagram collector at the given address.\"syslog\"Hands the server",
"'s messages to the local syslog daemon, under an optional identifier and facility written as `ident,faci",
"lity`.&uwsgi.log_truncateEmpties the existing log file when it is opened, where the default is to append",
".&uwsgi.logging_options.log_x_forwarded_forShows the proxy's X-Forwarded-For value as the client address",
" in access lines.Useful behind a reverse proxy, where otherwise each line carries the proxy's own addres",
"s. The whole header is taken, including a list of several hops. Clients can send it themselves, so it pr",
"oves nothing unless the proxy overwrites it. The internal client address is replaced too, which means th",
"at route-remote-addr rules then match the forged text as well; the variable REMOTE_ADDR that the Python ",
"application sees stays as it was.http-socket = 127.0.0.1:8000\nlog-x-forwarded-for = true&uwsgi.logging_",
"options.zeroRecords requests whose answer had an empty body even though request logging is disabled.logz",
"mq\"zeromq\"Push each log line as a message to a ZeroMQ endpoint such as tcp://127.0.0.1:5555; the maste",
"r is enabled for it.Alias of `log-date`: starts each server message with the time.Permission bits, as th",
"ree octal digits, that are put on the log file each time it is opened at start.The value needs exactly t",
"hree digits between 0 and 7; a leading zero such as 0640 makes uWSGI exit at startup with an error. Writ",
"e it only once, because a second occurrence adds its digits to those of the first instead of replacing t",
"hem.&uwsgi.logfile_chownGives the opened log file to the user and group that the server switches to.With",
"out it a file opened by root through `logto` or `daemonize` stays root's. Writing continues, because the",
" descriptor is already open, but reopening fails: with `log-reopen` a reload then makes uWSGI exit, and ",
"after `touch-logreopen` every further line is lost silently. So it belongs to any combination of `uid`, ",
"a log file and rotation. It is a switch, not a place for names: `logfile-chown = www-data` merely turns ",
"it on, and the owner always comes from `uid` and `gid`. Has no effect if the server is not started as ro",
"ot.logto = /var/log/uwsgi/shop.log\nuid = www-data\ngid = www-data\nlogfile-chown = trueAlias of `log-fo",
"rmat`: template of the line written per request.Both spellings fill the same variable, so if a file cont",
"ains both, the later one counts and the other is lost without a word. Names in `%(...)` are filled in fo",
"r each request; anything else is copied unchanged. A single percent sign in front of another character i",
"s taken by the magic variables of the configuration reader before the template is looked at: double it i",
"f it is meant literally. Requests that are not logged because of `disable-logging` are not formatted eit",
"her. Prefer one spelling throughout a project.logformat = %(method) %(uri) %(status) %(msecs)msPrints `%",
"(ftime)` of the request template in the pattern given by `log-date`.Without a pattern in `log-date`, or ",
"when the template contains no `%(ftime)`, nothing changes.Destination for the output of the server and o",
"f the application, given as a type and its argument, with an optional identifier in front.Typical types ",
"of a default build are file, fd, stdio, socket, syslog, rsyslog and redislog; an unknown type makes uWSG",
"I exit at startup. A word in front of the type becomes an identifier only if it is purely alphanumeric, ",
"and a logger that has one receives nothing until log-route points at it. The rotation options log-maxsiz",
"e and touch-logrotate do not act on these files: use the keys of the file logger instead, as in the exam",
"ple. A missing directory is not reported; the lines are lost.logger = file:logfile=/var/log/shop/server.",
"log,maxsize=20000000&uwsgi.loggers_listPrints the names of the logger types that this binary and its loa",
"ded plugins provide.Alias of `req-logger`: names where access lines go, apart from the rest of the outpu",
"t.Alias of `logger-list`: prints which logger types are available.&uwsgi.logfileFile that receives all l",
"og output from the start on, or host:port of a UDP receiver.Opened with the rights of the starting user ",
"before `uid` is applied, so it may be in a directory that only root can write to. Any colon in the value",
" makes it a network address, even inside a path. A missing directory makes uWSGI exit at startup. With `",
"daemonize` it is ignored, because that option names a log of its own. Relative paths are resolved before",
" `chdir`. The file grows without bound unless `log-maxsize` or logrotate with `touch-logreopen` cares fo",
"r it; after a change of user reopening needs `logfile-chown`, and renaming a directory that this user ma",
"y write to.logto = /var/log/uwsgi/shop.log\nlogfile-chown = true\ntouch-logreopen = /run/shop/logreopen&",
"uwsgi.logto2File, or host:port of a UDP receiver, that receives the log output once privileges are dropp",
"ed.The file is created by the unprivileged user, therefore reopening and rotating it work without `logfi",
"le-chown`, but the user must be able to write to the directory. Messages from before that moment go to t",
"he terminal or to `logto`; both may be used together, and so may `daemonize`, whose file then holds only",
" the first lines. It is opened before `chdir`, so a relative path counts from the directory in which the",
" server was launched. A file that cannot be opened makes uWSGI exit at startup.uid = www-data\ngid = www",
"-data\nlogto2 = /var/log/shop/uwsgi.log&uwsgi.loopMain loop that workers run in place of the default one",
".Normally set for you by options such as gevent or asyncio. An engine that no loaded plugin provides mak",
"es uWSGI exit at startup, or with a master makes workers die and respawn indefinitely; async, gevent, as",
"yncio and tornado also demand async with at least two cores.simplegoroutinedumb&uwsgi.loop_listPrints wh",
"ich main loops this binary and its loaded plugins offer.Alias of `loop-list`: prints which main loops ca",
"n be chosen.&ulua.filenameLua file that returns a WSAPI handler, either a function or a table with a run",
" function.One Lua state exists per core, so the file runs once for each thread or async slot. A file tha",
"t fails to load stops the server. Requests need modifier1 6; there is no fall-back from modifier 0.plugi",
"ns = lua\nlua = app.lua\nhttp-socket-modifier1 = 6&ulua.gc_freqarityrequiredNumber of requests per core ",
"between two full collections of Lua's garbage, where 0 collects after each one.Release 2.0.31 declares i",
"t without an argument, so on the command line it can only mean 1; a number has to be written in a config",
"uration file.&ulua.gc_performValue that tells the collector to do whole cycles (not zero) where it would",
" otherwise proceed in small steps (0).&ulua.loadAdditional Lua file that is run in every state before th",
"e application, for instance to register handlers; repeatable.&ulua.postforkmuleLua file to run in each m",
"ule right after it has been forked; repeatable.&ulua.postforkspoolerLua file to run in each spooler righ",
"t after it has been forked; repeatable.&ulua.postforkworkerLua file to run in each worker right after it",
" has been forked; repeatable.&ulua.postloadLua file to run once the application has been loaded but befo",
"re workers are forked; repeatable.Give the terminal to a Lua debug prompt in the first worker, for manua",
"l inspection.Like `lua-shell`, but the worker goes back to serving requests when the prompt is closed.Al",
"ias of `lua-shell`: debug prompt in the first worker.Alias of `lua-shell-oneshot`: debug prompt that is ",
"offered a single time.&uwsgi.manage_script_nameDerives the application from the request path, moving the",
" longest matching mount point out of PATH_INFO and into SCRIPT_NAME.Needed with `mount` unless the web s",
"erver sends SCRIPT_NAME itself: without it every path is answered by the first application. Comparison i",
"s by whole path segments, so /shop matches /shop/cart but not /shopping. With HTTP sockets the empty SCR",
"IPT_NAME that is otherwise added disappears. Do not combine it with `ignore-script-name` when there are ",
"several mounts: the variable is rewritten but the wrong application answers. Off by default; without mou",
"nts it has nothing to do. In nginx pass the full path on.mount = /shop=shop.wsgi:application\nmanage-scr",
"ipt-name = true&uwsgi.map_socketReserve a socket for some workers, as `socket number:worker[,worker...]`",
".Sockets count from 0 in the order of their lines, workers from 1 to `processes`. The workers not listed",
" close that socket, so a heavy entry point can get its own pool and leave the rest of the site responsiv",
"e. Sockets without a mapping stay open to all. A worker number outside the range or a missing colon make",
"s the process exit when it starts. Check that each socket still has at least one worker after you lower ",
"`processes`.socket = 127.0.0.1:3031\nsocket = 127.0.0.1:3032\nmap-socket = 0:1,2,3\nmap-socket = 1:4&uws",
"gi.master_processRun a supervising process that respawns workers, handles reloads and serves features su",
"ch as statistics and timers.Enable it in practically every production setup. Without it nothing restarts",
" a dead worker, and the server warns at start. More than a hundred other options (statistics, cron, mule",
"s, spooler, touch files) switch it on implicitly; an explicit `master = false` anywhere overrules them a",
"nd leaves those features silently dead. With it, SIGTERM means reload unless `die-on-term` is set, which",
" surprises container managers. Vassals always get one, a plain Emperor needs none.master = true\nprocess",
"es = 4\ndie-on-term = true&uwsgi.master_as_rootKeeps the master privileged; only workers and routers swi",
"tch to the configured user.By default uid and gid take effect before sockets are bound, which makes port",
"s below 1024 and sockets in root-owned directories fail. This line avoids that, and also lets the master",
" reopen logs or reload with its old rights. The price is a root process for the whole life of the server",
", which runs hooks and reads the configuration with full rights. drop-after-init, drop-after-apps or a s",
"hared-socket solve the port problem with less exposure.master-as-root = true\nuid = shop\ngid = shop\nht",
"tp-socket = :80&uwsgi.master_fifoNamed pipe through which the master takes one-letter commands, such as ",
"r for a reload and q for a graceful stop.An existing file of that name is removed, and the pipe gets mod",
"e 0600. Further lines define alternatives, which the digits 0 to 9 select at run time. A relative path i",
"s resolved after `chdir`.&uwsgi.max_appsUpper bound of applications that one worker can hold, 64 by defa",
"ult.&uwsgi.requested_max_fdNumber of file descriptors that each process may have open, set as both soft ",
"and hard limit.Without it the limit inherited from the system counts, which suits most sites. Raising th",
"e hard limit takes root, and by default the number is applied only behind the switch to `uid`, when root",
" is gone; a refusal is just logged and the old limit stays. Lowering is the commoner use: routers such a",
"s `http` and async workers reserve memory for every possible descriptor, and containers often start with",
" a limit of about a billion, which costs gigabytes. Under systemd LimitNOFILE does the same from outside",
".http = 0.0.0.0:8080\nmax-fd = 65536descriptors&uwsgi.max_requestsReplace a worker by a new one once it ",
"has answered this many requests.A remedy against slow memory leaks; never by default. The worker is repl",
"aced after a request, and not before it has lived `min-worker-lifetime` (10 seconds), so small numbers d",
"o not cause a storm, yet each replacement with `lazy-apps` loads the application again. Equal counters m",
"ake all workers retire at about the same time; `max-requests-delta` spreads them. `reload-on-rss` reacts",
" to the actual memory and is often the better choice.max-requests = 5000\nmax-requests-delta = 500&uwsgi",
".max_requests_deltaRaise the limit of `max-requests` by this many requests for each further worker, so t",
"hat they do not retire together.The first worker keeps the plain limit, the second gets one delta more a",
"nd so on. Without `max-requests` it has no effect.How many request variables (CGI style headers and serv",
"er values) one request may hold.The default is 64; a proxy that adds dozens of headers may need more.var",
"iables&uwsgi.max_worker_lifetimeAge in seconds after which the master asks a worker to finish its curren",
"t request and be replaced.Off by default. It must exceed `min-worker-lifetime` (10 unless changed), othe",
"rwise the server refuses to start. The master only nudges the worker, with no mercy timer behind it: a w",
"orker stuck in a request stays, so keep `harakiri` as the safety net. All workers start together and the",
"refore retire together unless `max-worker-lifetime-delta` separates them. Plan for the reload time of th",
"e application when `lazy-apps` is used.max-worker-lifetime = 3600\nmax-worker-lifetime-delta = 60\nharak",
"iri = 60&uwsgi.max_worker_lifetime_deltaStagger age based restarts by letting each worker live this many",
" seconds longer than the one before it.&uwsgi.mem_collector_freqNumber of seconds between two memory mea",
"surements for the `evil-reload-on-*` limits; 3 when absent or 0.&uwsgi.logging_options.memory_reportopti",
"onaluwsgi_opt_set_intMeasure memory after each request and write address space and resident size into th",
"e request log.Each request costs an additional look at the memory figures of the worker, so treat it as ",
"a diagnostic or monitoring aid. `cheaper-rss-limit-soft` refuses to start without it unless one of the `",
"reload-on-*` memory limits is present. The numbers appear in the standard request line; a custom `log-fo",
"rmat` prints them only when it names the variables. Inside a chroot Linux needs /proc to be mounted. For",
" automatic recycling use `reload-on-rss`.memory-report = true\nreload-on-rss = 512&uwsgi.additional_metr",
"icsDeclares an additional metric, either by its bare name or as a key=value list with collector, type, i",
"nterval and so on.The name is required and may contain only letters, digits, dots, dashes and underscore",
"s. Blanks around the separators produce keys that are ignored without a message, and a misspelt type is ",
"ignored too.&uwsgi.metrics_dirAlias of `metrics-dir`: keeps a file with the current number for every met",
"ric in this directory.&uwsgi.metrics_dir_restoreAlias of `metrics-dir-restore`: continues from the numbe",
"rs that an earlier run left on disk.Raises an alarm or resets a value when the metric called `key` is at",
" or above `value`.Both keys are mandatory and the metric must exist, otherwise the server does not start",
". `rate` is the least number of seconds between two alarms, `msg` replaces the metric's name as text, an",
"d `reset` is the value written back.Existing directory that receives one file per metric, whose content ",
"follows the current value.The server refuses to start if the directory is missing. The name switches the",
" metrics collector on.Continues counting from the numbers found in the files of `metrics-dir` when the s",
"erver starts.&uwsgi.metrics_no_coresLeaves out the counters of individual threads or async slots, which ",
"shortens the list a lot on large instances.&uwsgi.mime_fileAlias of `mimefile`: suffix table used for th",
"e Content-Type of static answers.File in the mime.types format that maps name suffixes to the Content-Ty",
"pe of static answers, /etc/mime.types by default on Linux.May be repeated to read several. A missing fil",
"e is only reported, after which static answers carry no Content-Type.10&uwsgi.min_worker_lifetimeAge in ",
"seconds that a worker must reach before request or memory limits may replace it, 10 by default.It also g",
"ates `reload-on-rss` and `reload-on-as`. The start fails when it is not below a configured `max-worker-l",
"ifetime`.&uwsgi.modeFree label that Python code finds as uwsgi.mode, for instance to tell staging from p",
"roduction.&up.wsgi_configPython module with the WSGI application, as dotted name plus an optional colon ",
"and object name.The dotted name is imported, never opened as a path, so `app.py` or `site/app` causes Mo",
"duleNotFoundError. Without a colon the callable is `application`, or whatever `callable` says; with a co",
"lon, `callable` is ignored. A pair of parentheses calls a factory without arguments. The project directo",
"ry must be importable, by `chdir` or `pythonpath`. Errors leave a server that answers 500, so add `need-",
"app`.chdir = /srv/site\nmodule = mysite.wsgi:application\nneed-app = true\"mongrel2\"Alias of `zeromq`: ",
"request and reply endpoints of the Mongrel2 front end.mono&umono.appDirectory of an ASP.NET site, or key",
"=directory where the key is compared with the document root or with `mono-key`.&umono.assembly_nameLibra",
"ry with the glue classes between the server and ASP.NET, needed only if uwsgi.dll is in an unusual place",
".&umono.configConfiguration file that Mono reads before its virtual machine is created.&umono.exec.NET p",
"rogram to execute in each worker ahead of the sites, with one optional argument after a colon.&umono.gc_",
"freqNumber of requests per core between two forced collections of .NET memory; 1, the default, collects ",
"every time.&umono.indexDefault document name for directories, such as Default.aspx; repeatable and tried",
" in order.&umono.keyRequest variable (HTTP_HOST for instance) by which a site is chosen in place of DOCU",
"MENT_ROOT; repeatable, and the first one present counts.&umono.versionRuntime version that the just-in-t",
"ime compiler is asked for, by default v4.0.30319.&uwsgi.mountsLoads a second or further application belo",
"w a URL prefix, written as `prefix=application`.For Python the right side is `module:callable` or a file",
" that ends in .py or .wsgi; anything else is not recognised. With two or more mounts on http or http-soc",
"ket add manage-script-name, because otherwise every path is answered by the first one. A missing equals ",
"sign makes uWSGI exit at startup, and a prefix that occurs twice keeps its first application. With vhost",
" the prefix reads `host|/path`. An import error only surfaces as failed requests unless need-app is set.",
"mount = /shop=shop.wsgi:application\nmount = /blog=blog.wsgi:application\nmanage-script-name = true&uwsg",
"i.mount_as_emperorFilesystem (type, device, directory, optional flags) that the Emperor mounts for each ",
"vassal it spawned; a failure is only logged.&uwsgi.mount_as_rootFilesystem (type, device, directory, opt",
"ional flags) to mount with root rights ahead of the switch to `uid`.&uwsgi.mount_as_vassalFilesystem (ty",
"pe, device, directory, optional flags) to mount in the new process of each vassal; a failure cancels the",
" vassal.&uwsgi.mount_asapFilesystem to mount when the configuration has been read, written as type, devi",
"ce, directory and optional flags with spaces between.All options of this group use the form `type device",
" directory [flag,flag [data]]`, for example `tmpfs none /srv/jail/tmp`. Works on Linux and FreeBSD and n",
"eeds root. This phase is repeated on each reload.&uwsgi.mount_in_jailFilesystem (type, device, directory",
", optional flags) to mount when the main start routine begins.&uwsgi.mount_post_jailFilesystem (type, de",
"vice, directory, optional flags) to mount as root inside a newly entered namespace or jail.&uwsgi.mount_",
"pre_jailFilesystem (type, device, directory, optional flags) to mount on the first start, ahead of chroo",
"t and namespaces.Add one background process that runs a Python script or function, or waits for messages",
" when no value is given.Mules are numbered from 1 in the order of their lines and are restarted by the m",
"aster, which is enabled implicitly; an explicit `master = false` disables the feature silently. A script",
" given here should loop indefinitely. A bare mule serves messages and uwsgi signals with the functions o",
"f the loaded application, and with `lazy-apps` it has none of them: the message arrives and nothing runs",
". Give it a script of its own in that case.mule = /srv/mysite/worker_mail.py\nmule =&uwsgi.harakiri_opti",
"ons.mulesKill a mule when one of its signal handlers takes longer than this many seconds.&uwsgi.mule_msg",
"_recv_sizeSize in bytes of the receive buffer of the sockets that carry messages to mules.&uwsgi.mule_ms",
"g_sizeSocket buffer, in bytes, of the queues through which mules receive messages.Raise it when the log ",
"reports that the mule message queue is full.60&uwsgi.mule_reload_mercySeconds a mule may take to exit at",
" reload or shutdown before it is killed; 60 by default.Add this number of bare mules, processes that wai",
"t for messages and signals.The count is added to the mules of `mule` lines.&uwsgi.multicast_groupAccepte",
"d for the sake of old configurations; 2.0.31 stores the group address and never uses it.It still switche",
"s the master on. For clustering over multicast use `legion-mcast`.socket-tuning&uwsgi.multicast_loopNume",
"ric value 1 (the default) lets multicast datagrams also reach listeners on the sending host, 0 prevents ",
"it.&uwsgi.multicast_ttlNumber of router hops that multicast datagrams of the server may cross; 1 by defa",
"ult, which keeps them in the local network.hops&use_nagiosClient mode: probe the first configured socket",
" and exit with the output and status codes of a monitoring plugin.&uwsgi.nsStarts the server inside fres",
"h Linux mount, pid, IPC and host name namespaces with the given root directory, optionally `:hostname`.&",
"uwsgi.ns_keep_mountMount that stays visible inside the jail of `namespace`, as one path or as `outside:i",
"nside`.&uwsgi.ns_netAdds an isolated network stack to the jail of `namespace`; any non-missing value swi",
"tches it on.&uwsgi.need_app2.0.28Refuse to run when no application could be loaded, ending with exit cod",
"e 22.Without it an import error leaves the server up in dynamic mode, with every request answered by a 5",
"00 and health checks of the port still green. With `lazy-apps` the check happens inside the workers, and",
" the master shuts the whole instance down. Routers, Emperors and instances that load applications on dem",
"and must not have it. Supervisors and containers then see the failure and can restart or roll back.modul",
"e = mysite.wsgi:application\nneed-app = trueExtension without which the server refuses to start.Takes th",
"e same names as plugin, also several with commas, and differs only on failure: instead of printing a mes",
"sage and continuing it exits with code 1. That turns a missing package into a visible error at deploymen",
"t instead of a server that answers every request with one. A plugin that is already compiled in is treat",
"ed as a failure too, because no file for it is found; leave the line out for pip builds.need-plugin = py",
"thon3\nmodule = shop.wsgiExtensions without which the server refuses to start, separated by commas.&uwsg",
"i.never_swapPins all memory of the server in RAM, so that none of it can be moved to the swap area; a re",
"fusal is logged only.&uwsgi.no_default_appRefuses requests that match no mount point and does not hand t",
"hem to the application loaded first.By default the application that was loaded first answers everything ",
"that nothing else matches. With this flag such requests get an error. It is useful when several applicat",
"ions are mounted and a wrong SCRIPT_NAME or host should be noticed and not end up in a foreign site. It ",
"is no protection on a public uwsgi socket, because clients of that protocol can still name a file to loa",
"d. Perl and Ruby applications behind a plain modifier 0 also lose their fallback.mount = /shop=shop.wsgi",
"\nmount = /blog=blog.wsgi\nmanage-script-name = true\nno-default-app = true&uwsgi.no_defer_acceptLets TC",
"P listeners report a connection as soon as it is made, not only when the client has sent data.Linux serv",
"ers bind TCP sockets with deferred acceptance by default: the kernel wakes a worker only when the first ",
"bytes have arrived, for up to `socket-timeout` seconds. That spares workers from idle clients, but it br",
"eaks protocols in which the server speaks first and it confuses some health checks and load balancers th",
"at open a connection without sending anything. UNIX sockets are unaffected, and the statistics server is",
" exempt anyway. For a single listener there is `undeferred-shared-socket`, so that the others can keep t",
"he saving.http-socket = 0.0.0.0:8080\nno-defer-accept = true&uwsgi.no_fd_passingIgnore file descriptors ",
"that a client sends along with a uwsgi request over a UNIX socket.Alias of `harakiri-no-arh`: the Python",
" `after_req_hook` runs without a deadline.Alias of `harakiri-no-arh`: no deadline for the Python `after_",
"req_hook`.&uwsgi.no_initgroupsDo not take over the supplementary groups of the account named by `uid`; s",
"tart with none instead.&uwsgi.no_orphansAsks the kernel to kill each worker instantly if the master proc",
"ess disappears.Protects against workers that keep the port occupied after the master was killed. The kil",
"l is immediate, so running requests are lost; workers of 2.0.31 also leave on their own once they notice",
" the loss, so it is rarely needed any more. It works on Linux only and needs `master = true`; in an inst",
"ance without master it has no effect and says nothing. Off by default. Children that the application its",
"elf started are not covered.master = true\nno-orphans = true&uwsgi.no_serverEnds the process successfull",
"y once the applications are loaded, without opening a socket, which makes it a start test for a configur",
"ation.&Py_NoSiteFlag!__CYGWIN__Starts Python without its site module, so without site-packages.Packages ",
"of a virtual environment set with `home` cannot be imported then.&uwsgi.no_threads_waitLet a stopping wo",
"rker exit immediately without joining its request threads first.Alias of `not-log-alarm`: an exception t",
"hat keeps later log alarms quiet.Ends the search for log alarms when a message matches, so that rules fu",
"rther down stay quiet.The value has the form of log-alarm, alarm names included, although every later ru",
"le is skipped and not just those of the named alarms.notfound&uwsgi_notfound_log_enabledWrite a request ",
"log line also for the 404 answers of the notfound plugin, which is silent by default.&uwsgi.notify_socke",
"tPath of a UNIX datagram socket on which the master takes notices, and which it names to subscription se",
"rvers for their replies.Alias of `namespace`: root directory of a jail built from Linux namespaces.Alias",
" of `namespace-net`: gives the jail its own isolated network stack.&uwsgi.offload_threadsAlias of `offlo",
"ad-threads`: count of helper threads per worker for slow transfers.Number of helper threads in each work",
"er that finish slow transfers, so that the worker itself can take the next request.None by default. With",
" at least one, static files, files returned by the application and the http, uwsgi and similar routing a",
"ctions are handed over once the headers are ready. One thread serves many transfers because it never blo",
"cks; more than a few bring nothing. The offload transformation needs this line: without it every request",
" that reaches the transformation dies. Offloaded answers do not count as sendfile ones in the log.static",
"-map = /media=/srv/shop/media\noffload-threads = 2&up.optimizeOptimisation level of the Python interpret",
"er: 1 removes assert statements, 2 docstrings as well.Same meaning as -O and -OO of python; 0, the defau",
"lt, keeps everything. Code that relies on assert for checks, or libraries that build help texts or gramm",
"ars from docstrings, breaks silently. The speed gain is small. The value must be a digit, because `true`",
" is read as 0 and has no effect. Set it before caches of byte code are shipped, since each level has fil",
"es of its own.optimize = 1level&uwsgi_pam_serviceOpen a PAM session under this service name before root ",
"is dropped, so that limits and mounts of PAM modules apply.The session is opened for the user of uid unl",
"ess pam-user names another; without either, root is refused. A PAM failure makes uWSGI exit at startup.u",
"id = www-data\npam = uwsgi&uwsgi_pam_userAccount in whose name the PAM session is opened, when it should",
" differ from the one the server runs as.&up.pasteURI of a Paste Deploy description, normally config: fol",
"lowed by the path of an ini file, whose application is served.The text goes unchanged to `paste.deploy.l",
"oadapp`, so the `config:` prefix and an absolute path are needed. A missing package or a faulty file mak",
"es uWSGI exit with exit code 22. The logging sections of the file are skipped unless `paste-logger` is s",
"et. If the same ini file also has a `[uwsgi]` section, `ini-paste` saves a line. Common for Pyramid and ",
"OpenStack services.paste = config:/etc/site/production.ini\npaste-logger = true&up.paste_loggerConfigure",
"s Python logging from the ini file named in `paste`, before the application is built.Runs `logging.confi",
"g.fileConfig` on the file, which must therefore have the loggers, handlers and formatters sections; an e",
"rror is printed and start-up continues. The first seven characters of the `paste` value are cut off to g",
"et the path, so a value without the `config:` prefix names a wrong file. Without a Paste application it ",
"has no effect.&up.paste_nameKnown only to the 2.1 development tree: name of the application to take from",
" the Paste Deploy file.SIGTSTPMake the running server whose pid is in this file stop accepting requests,",
" or continue if it is paused (SIGTSTP).Translates regular expressions of routes, log filters and similar",
" options into machine code if the PCRE library can do so.Speeds up configurations with many `route` line",
"s at the price of a little memory. There is no way to switch it off once the name is present: the value ",
"is never looked at, so `pcre-jit = false` enables it too; delete the line. Its place in the file does no",
"t matter, because it acts as soon as it is read and expressions are compiled afterwards. If the library ",
"was built without such support, nothing happens and nothing is reported. Builds without PCRE do not know",
" the name.pcre-jit = true\nroute = ^/old/(.*)$ redirect-permanent:/new/$1&up.pecanConfiguration file of ",
"a Pecan project whose application is served.&uperl.argv_itemSingle argument, spaces allowed, for the app",
"lication's @ARGV array; repeatable, and placed after those of `perl-args`.&uperl.argv_itemsArguments, se",
"parated by spaces, that the application finds in its @ARGV array.&uperl.auto_reloadReload the instance w",
"hen a loaded module has changed on disk, checked at intervals of at least this many seconds; for develop",
"ment only.Release 2.0.31 never records the time of the last check, so in fact the check follows every re",
"quest, whatever the number. Files are compared only when a request is handled, and it needs the master.&",
"uperl.auto_reload_ignorePath of a module, exactly as in %INC, whose changes do not cause a reload.&uperl",
".execPerl script to evaluate once while the server starts, ahead of the application and of the workers; ",
"repeatable.&uperl.exec_post_forkPerl script to evaluate in each new process, for example to open databas",
"e connections; repeatable.&uperl.locallibDirectory managed by local::lib from which modules are loaded i",
"n addition to the system's.&uperl.no_die_catchDo not install the handler that prints a Devel::StackTrace",
" for every die, for applications with error handling of their own.&uperl.no_plackLoad the application fi",
"le without the help of Plack, even where that module is installed.PERL_VERSION_STRINGShow which Perl rel",
"ease the plugin was compiled against, then exit.&uwsgi.persistent_ipcsemLeave System V semaphores in pla",
"ce when the server stops.&uphp.allowed_docrootPath prefix in which scripts may lie; once one is given, f",
"iles outside of all of them are refused with 403.When any is present it replaces the check against php-d",
"ocroot. It is a comparison of text, so /srv/www also lets /srv/www2 pass; end the value with a slash.&up",
"hp.allowed_extEnding, dot included, that a file needs before it is run as PHP; anything else is answered",
" with 403.&uphp.allowed_scriptsFull path of a script that may be executed; as soon as one is named, all ",
"others are answered with 403.&uphp.appSend every request to this one script, the usual front-controller ",
"setup.SCRIPT_NAME and PATH_INFO are empty for it. The path is not checked against the document root or t",
"he permitted suffixes. php-app-bypass makes exceptions.&uphp.app_bypassRegular expression on REQUEST_URI",
"; where it fits, the normal file lookup is used in place of the front script.&uphp.app_qsPrefix that is ",
"put before the request path to form the QUERY_STRING of the front script, for instance q=.Alias of `php-",
"ini`: the only configuration file that the interpreter reads.&uphp.append_configAlias of `php-ini-append",
"`: an extra file of directives.&uphp.constantsDefine a string constant (NAME=value) that is visible to a",
"ll scripts of the instance.&uphp.docrootDirectory below which scripts are looked up, whatever the web se",
"rver says.The path must exist when the server starts, otherwise the start fails. Without it the DOCUMENT",
"_ROOT sent by the web server is used, or else the current directory. Scripts whose real path lies outsid",
"e are refused with 403; releases before 2.0.17 did not check that properly (CVE-2018-7490). The director",
"y alone does not limit which files are executed: any file in it, an uploaded picture too, is run as PHP ",
"unless php-allowed-ext or php-app restricts it. Requests must carry modifier1 14.php-docroot = /srv/www/",
"site\nphp-allowed-ext = .php\nphp-index = index.php&uphp.dump_configWrite the directives collected from ",
"`php-set` and from the appended files to the log at startup.&uphp.exec_afterPiece of PHP source, without",
" an opening tag, that is evaluated at the end of each request.&uphp.exec_beforePiece of PHP source, with",
"out an opening tag, that is evaluated at the start of each request; if it fails the script is skipped.Al",
"ias of `php-exec-before`: source evaluated at the start of every request.Alias of `php-exec-after`: sour",
"ce evaluated when the script has ended.&uphp.fallbackScript to execute, by its own path, for a URL that ",
"matches no file, where a 404 would be sent otherwise.&uphp.fallback_qsName of the query parameter in whi",
"ch the fallback script receives the original path.&uphp.fallback2Like `php-fallback`, but the value star",
"ts with a slash, is appended to the document root and is also reported as SCRIPT_NAME.&uphp.indexFile na",
"me to run when the URL is a directory, for instance index.php; repeat it for further candidates, tried i",
"n order.There is no default: without it a directory is answered with 404.Use this php.ini alone in place",
" of the one that PHP would find.Read one more file of PHP directives on top of the normal configuration;",
" repeatable.&uphp.mountpointAssign a path to a URL prefix (prefix=path) for the PHP plugin.Name under wh",
"ich the server presents itself to PHP extensions, for those that only work with servers they know.The no",
"rmal name is uwsgi. The bytecode cache shipped with PHP refuses unknown names, which is why people set a",
"pache here.php-sapi-name = apache&uphp.server_softwareText that scripts see as SERVER_SOFTWARE, where th",
"e default is uWSGI.&uphp.setOne php.ini line (directive=value) that overrides the configuration of the e",
"mbedded interpreter.Repeat it once for each directive. The lines are collected before PHP starts, after ",
"the files named by php-ini-append, and are handed over unchanged, so a misspelt directive produces no er",
"ror. They hold for all sites of the instance. Turn on php-dump-config to see in the log what was handed ",
"over. Size limits of PHP are separate from those of the server: raise both limit-post and post_max_size ",
"when large uploads must pass.php-set = date.timezone=Europe/Rome\nphp-set = memory_limit=256M&uphp.varsE",
"xtra entry (NAME=value) for the $_SERVER array of every script, replacing one that the web server sent.&",
"uwsgi.pidfileFile that receives the process id, written early with the rights of the starting user.It is",
" written before the application loads and before sockets are bound, so a second start that fails on the ",
"busy address has already overwritten it; `safe-pidfile` waits. `vacuum` does not delete it when `uid` is",
" set. Relative paths refer to the launch directory, not to `chdir`. Missing directories are fatal. Under",
" systemd or in containers there is no need for one. Reload with `uwsgi --reload FILE`.pidfile = /run/mys",
"ite.pid\nmaster = true&uwsgi.pidfile2File that receives the process id, written after the switch to `uid",
"` and `gid` and the change to `chdir`.The directory must be writable for the target user. `vacuum` remov",
"es this one also when `uid` is set.&uping.pingClient mode: ask the instance at this uwsgi address whethe",
"r it answers, and report by exit status (0 means healthy).Exit status 1 means no connection or no answer",
" in time, 2 that the instance answered with a warning message.&uping.ping_timeoutSeconds that `ping` wai",
"ts for the connection and for the answer (3 when not set).&uwsgi.pivot_rootSwap the root file system (Li",
"nux), written as the new root and the place for the old one, separated by a space.The second directory i",
"s inside the first. Without the space the start fails. It is done at the first start only, not on reload",
"s.Alias of `pivot-root`: changes the root file system on Linux, given as new root, space, place of the o",
"ld one.The spelling with the underscore is one of the few names that contain one, since keys are never n",
"ormalised. Requires root and a mount namespace of its own, for which `unshare` is the usual companion. T",
"he directory that receives the old root must exist below the new one, and is best unmounted afterwards w",
"ith a hook. Everything the site needs, from the interpreter to /proc for `memory-report`, must be reacha",
"ble in the new tree.unshare = fs\npivot_root = /srv/jail /srv/jail/old_rootGive the terminal to a Devel:",
":REPL session in the first worker, or evaluate the Perl source that is passed as value.Like `plshell`, b",
"ut the worker goes back to serving requests when the session is closed.Alias of `plugins`: one or more e",
"xtensions to load at this point of the file.Failure to find one is reported as UNABLE to load but does n",
"ot stop the server, which then runs without a handler and fails each request. Distribution packages spli",
"t the languages and the http router into separate plugins, while a pip build has Python embedded and nee",
"ds no such line. The value is used as soon as the line is read, so placeholders like %(name) or $(NAME) ",
"are not expanded in it. need-plugin is the strict variant.plugin = python3\nmodule = shop.wsgi&uwsgi.plu",
"gins_dirAlias of `plugins-dir`: additional place to look for extensions.&uwsgi.plugins_listAlias of `plu",
"gins-list`: prints which extensions are loaded or compiled in.Shared-object extensions to load, as names",
" separated by commas.A name such as python3 stands for python3_plugin.so, searched first in each plugins",
"-dir given above this line and then in the directory chosen at build time; a name with a slash is used a",
"s a path. A plugin that cannot be loaded is only reported and uWSGI still starts, so prefer need-plugin.",
" Put the line above the options of the plugin, otherwise those lose their side effects, and strict mode ",
"rejects them. Builds from pip contain Python already and merely print an error here.plugins-dir = /usr/l",
"ib/uwsgi/plugins\nplugins = python3,httpDirectory in which extensions are looked up before the one chose",
"n at build time.May be repeated; the directories are tried in the order of the file. Both this line and ",
"the plugin lines act while the file is being read, which gives two rules: write it above the plugin line",
"s that should profit from it, and do not use placeholders such as %(base) in it, since they stay literal",
". A directory that does not exist is skipped, so a wrong path shows up only as a plugin that cannot be l",
"oaded.plugins-dir = /opt/uwsgi/plugins\nplugin = python311Prints the extensions that are loaded or compi",
"led in.&uwsgi.post_bufferingReads the whole request body before the application runs, and puts bodies of",
" at least this many bytes into a temporary file.Off by default, and `true` is read as 0, which is off ag",
"ain. Smaller bodies stay in a memory buffer. Buffered bodies can be read repeatedly, and a client is ans",
"wered properly even when the application ignores the upload. Temporary files go to TMPDIR or /tmp. A num",
"ber above `post-buffering-bufsize` enlarges the buffer that each core of each worker reserves, so stay a",
"t a few kilobytes. With `harakiri` and threads in 2.0 a slow upload may be killed early when another req",
"uest ends.post-buffering = 8192&uwsgi.post_buffering_bufsizeSize in bytes of the piece read at a time wh",
"ile a body is buffered; 8192 by default and never below `post-buffering`.One such buffer is reserved per",
" core (thread or async slot) of every worker.&up.post_pymodule_aliasSame as `pymodule-alias`, but carrie",
"d out later, right before the application is loaded, when the uwsgi module exists.Alias of `pythonpath`:",
" one more place where modules are searched.Writes a line of text to standard output while the configurat",
"ion is being applied.Placeholders, environment references and magic variables in the text are expanded f",
"irst, which makes it a simple probe for what a value became. The start continues afterwards. Since the o",
"utput goes to the standard stream and not through the loggers, it is usually lost under a service manage",
"r that discards it. Its sibling iprint acts immediately when its line is read, before any such expansion",
".base = /srv/shop\nprint = base directory is %(base)Print a text that is compiled into the binary or a p",
"lugin under the given symbol name, and exit.Alias of `print-sym`: prints a text compiled into the binary",
", and exits.&uwsgi.prioScheduling priority (nice value, -20 to 19) of the server's processes, where lowe",
"r numbers get more processor time.It is set behind the switch to the unprivileged user in the usual orde",
"r, so negative numbers are refused unless that switch is delayed; the refusal is only logged. One of the",
" few integer options that accept a minus sign.priority&uwsgi.privileged_binary_patchReplaces the running",
" server, while it still has root rights, by another program that receives the original arguments.The pro",
"gram takes over at the end of the pre-jail phase; nothing that follows in the configuration is ever reac",
"hed.&uwsgi.privileged_binary_patch_argShell command line that takes the place of the server process whil",
"e it is still root.&uwsgi.numprocNumber of worker processes that the master forks to serve requests.Defa",
"ults to 1, which means that one slow request blocks all others. With 0 the port still accepts but nothin",
"g ever answers. CPU bound Python sites do well with one or two workers per core; each one costs the memo",
"ry of the application, partly shared by copy on write unless `lazy-apps` is on. Combine it with `threads",
"` for code that waits on databases, and with `cheaper` to scale down at night: `cheaper` must be lower t",
"han this number. In containers do not derive it from the CPU count of the host.master = true\nprocesses ",
"= 4\nthreads = 2&uwsgi.procnameFixed name shown for all processes of the instance in place of the automa",
"tic ones.&uwsgi.procname_appendText put behind the name of every process of the instance.&uwsgi.procname",
"_masterName shown for the master alone, whatever the other processes are called.&uwsgi.procname_prefixTe",
"xt put directly in front of the name of every process of the instance.Text and a space put in front of t",
"he name of every process of the instance.With the value mysite the list shows `mysite uWSGI worker 1`, s",
"o the space need not be typed, and could not be since trailing spaces are trimmed. Automatic names are e",
"nabled with it. It shares its variable with `procname-prefix`; the last one read counts. On Linux too lo",
"ng a text is not shown, because the names must fit into the memory of the original command line.procname",
"-prefix-spaced = mysite&uwsgi.profilerTrace the Python application and log each function call (pycall) o",
"r each executed line (pyline).The output is enormous and slows the site down; use it only while hunting ",
"a problem. Unknown words are ignored.pycallpyline&uwsgi.propagate_touchMakes a stopping worker send SIGH",
"UP to the master when it leaves its request loop.&uwsgi.protocolLanguage spoken on every plain `socket` ",
"line of the instance, uwsgi when absent.Only `socket` lines are touched; listeners with the protocol in ",
"their name keep it. An unknown word makes uWSGI exit at startup with `unable to find protocol`. Beware o",
"f `protocol = http` together with the `http` router: the router forwards uwsgi packets to the first sock",
"et and every request fails. A dedicated name such as `http-socket` is usually clearer. The TLS variants ",
"exist only in builds with OpenSSL, and mongrel2 comes with the plugin of that name.socket = 127.0.0.1:80",
"80\nprotocol = httpuwsgipuwsgihttp11suwsgifastcgifastcgi-nphscgiscgi-nphraw&uperl.psgiPath of the .psgi ",
"or .pl file that returns a Perl application, such as a Dancer or Mojolicious site.The file is loaded thr",
"ough Plack::Util when that module is installed, and with a plain do otherwise. A failure to load is logg",
"ed and the server keeps running without an application unless need-app is set. The plugin answers modifi",
"er1 5; in a build where it is the only language, requests with modifier 0 reach it too, but not together",
" with the Python plugin. Each thread gets a Perl interpreter of its own, which costs memory and needs a ",
"Perl built with ithreads.plugins = psgi\npsgi = app.psgi\nhttp-socket-modifier1 = 5\nneed-app = true&upe",
"rl.enable_psgix_ioHand the client connection to the application as psgix.io, which WebSocket and other l",
"ong-lived protocols need.pty&upty.remoteClient mode: attach this terminal to the console that another in",
"stance offers at the given address, and start no server.&upty.commandShell command to start inside the f",
"irst worker's pseudo-terminal when that is created, for instance a shell.&upty.inputAccept keystrokes al",
"so from the terminal in which the server was started, and not from attached clients alone.&upty.logCopy ",
"what the pseudo-terminal shows into the normal log as well, where it would go to attached clients only.&",
"upty.no_isigPass Ctrl-C and Ctrl-Z on to the remote side and do not let them act on the local client.&up",
"ty.addrAddress at which other terminals can attach to the console of the first worker, for remote debugg",
"ing sessions.It works only with the master and only in worker 1. Whoever can connect controls that proce",
"ss's input and there is no password, so use a UNIX socket with narrow permissions. Set honour-stdin when",
" the application has to read from the terminal.pty-socket = /run/app/pty.socket\npty-log = true&upty.ure",
"moteLike `pty-connect`, but in uwsgi packets, which also carry changes of the window size; made for the ",
"forkpty router.&uwsgi.pull_headersMoves a response header into a request variable, so that the client ne",
"ver gets it.Written as the header name, a space and the variable name; without the space uWSGI exits at ",
"startup. It lets the application talk to the server: a view sets a header, and the log line or a respons",
"e-route rule picks up the variable. A pulled header is removed permanently, so a later add-header or res",
"ponse-route rule has to send a replacement if the client needs one. With collect-header the client keeps",
" it.pull-header = X-User-Id USER_ID\nlog-format = %(addr) %(uri) user=%(var.USER_ID)&up.pumpModule with ",
"an application for the abandoned Pump interface.\"puwsgi\"uwsgi listener whose connections stay open for",
" further packets instead of closing after each one.Alias of `pyrun`: a script executed in place of the s",
"erver.&up.auto_reloadSeconds between two searches for changed Python modules, after which a change reloa",
"ds the server.Every worker compares the modification times of all imported modules; a change makes the m",
"aster reload the whole server. Intended for development: it costs CPU time, and a half-copied deployment",
" is loaded immediately. The value is a number, so `true` is 0 and leaves it off. Master and threads are ",
"enabled implicitly, `lazy-apps` is not required. Templates and other files that are not imported go unno",
"ticed; use `touch-reload` for them.if-env = DEBUG\npy-auto-reload = 2\nendif =&up.auto_reload_ignoreFull",
" dotted name of a Python module whose changes do not trigger `py-auto-reload`; may be repeated.Alias of ",
"`py-auto-reload`: seconds between two searches for changed code.if-env = DEBUG\npy-autoreload = 2\nendif",
" =&up.call_osafterforkTells Python in each new process that it was forked, so that its signal handlers w",
"ork there.Has nothing to do when `py-call-uwsgi-fork-hooks` is on.&up.call_uwsgi_fork_hooksRuns Python's",
" own before-fork and after-fork routines around every fork, so that locks and thread state are sane in t",
"he child.Recommended when the application, an APM agent or Sentry starts threads or holds locks while it",
" is imported in the master: without it a worker may hang on a lock that was taken at the moment of the f",
"ork. Threads themselves still do not survive; use `lazy-apps` or a post-fork hook for those. Does the wo",
"rk of `py-call-osafterfork` as well. Acts only with thread support, which is always on since 2.0.27.mast",
"er = true\nenable-threads = true\npy-call-uwsgi-fork-hooks = true&up.executablePath to report as sys.exe",
"cutable, by default that of the uWSGI binary.Needed by libraries such as multiprocessing that start a ne",
"w interpreter by that name.py-executable = /srv/site/venv/bin/pythonAlias of `import`: extra code run ah",
"ead of the application.&up.master_check_signalsKnown only to the 2.1 development tree: presumably lets t",
"he master process run pending Python signal handlers.&up.programnameAlias of `py-programname`: the path ",
"from which Python derives its prefix.Interpreter path that Python believes to have been started as, from",
" which it derives its prefix.By default bin/python below `home`, otherwise the uWSGI binary.&up.sharedar",
"eaPYTHREE || Py_TPFLAGS_HAVE_NEWBUFFERMakes a shared memory area backed by a Python bytearray of this nu",
"mber of bytes; may be repeated.Alias of `py-executable`: the interpreter path that code finds in sys.exe",
"cutable.&up.tracebackerPath prefix of UNIX sockets, one per worker with its number appended, that print ",
"the Python stack of all threads to whoever connects.Also used by `harakiri` to log where a killed worker",
" was stuck. Turns on master and threads.py-tracebacker = /run/site/trace.\nharakiri = 60&up.argvArgument",
"s, separated by spaces, that Python code finds in sys.argv after the program name.Quotes have no meaning",
"; an argument cannot contain a space.pyargv = --settings productionAlias of `home`: the virtual environm",
"ent to use.&up.pymodule_aliasMakes a module, or a file if the right side has a slash, importable under a",
"nother name, as alias=target.Resolved before the application is imported; a target that cannot be import",
"ed is fatal.pymodule-alias = settings=/etc/site/settings.pypypy&upypy.evalPython statements that PyPy ru",
"ns once, ahead of the start of the workers; may be repeated.&upypy.eval_post_forkPython statements that ",
"PyPy runs in every new process right after its creation; may be repeated.&upypy.execScript that PyPy run",
"s once, ahead of the start of the workers; may be repeated.&upypy.exec_post_forkScript that PyPy runs in",
" every new process right after its creation; may be repeated.&upypy.homeDirectory of the PyPy installati",
"on or virtualenv; PYPY_HOME is asked when it is missing.One of the two is required. PyPy and CPython can",
"not be loaded into the same server.Ini file that PyPy uses for both the server settings and the Paste ap",
"plication described in it.&upypy.libShared library of PyPy to load when it is not found under `pypy-home",
"` or in the standard places.&upypy.pasteIni file with a Paste application for PyPy, whose logging sectio",
"ns are applied too.&upypy.ppDirectory that PyPy searches for modules, appended to the end of sys.path; m",
"ay be repeated.Alias of `pypy-pp`: one more directory with modules for PyPy.&upypy.setupPython script th",
"at replaces the built-in glue code between uWSGI and PyPy.&upypy.wsgiApplication for PyPy as dotted modu",
"le, with an optional colon and callable name (`application` by default).pypy-wsgi = mysite.wsgi:applicat",
"ion&upypy.wsgi_fileScript whose `application` object PyPy serves.Python script that is executed with the",
" uwsgi module at hand, in place of serving requests.Switches to command mode: no sockets are used, a sin",
"gle worker runs the file from top to bottom, and the instance exits with it. Standard input stays attach",
"ed, so the script can talk to the terminal. A file that cannot be opened is an error with exit code 1. U",
"seful for maintenance jobs that need uWSGI caches, queues or RPC; leave it out of the configuration of a",
" web service.chdir = /srv/site\npyrun = maintenance.pyTurns the first worker into a Python console, or r",
"uns the code given as value there.Like `pyshell`, but after the console is left the worker continues to ",
"serve requests.if-env = DEBUG\npython-autoreload = 2\nendif =Directories are put at the front of sys.pat",
"h, so the last line is searched first; the current directory comes behind them. Name the directory that ",
"contains the package, not the package itself and not the `bin` of a virtual environment. Wildcards are e",
"xpanded when the line is read, and a pattern without match is kept literally. Often `chdir` alone is eno",
"ugh.python-path = /srv/site/src&up.rawPython file whose application receives the bare socket number of e",
"very connection to a raw socket.Prints the version of the linked Python and exits; not for configuration",
" files.&up.worker_overridePython script that takes over the worker process and runs there in place of th",
"e request loop.Directory, or wildcard pattern of directories, that Python searches for modules; may be r",
"epeated.pythonpath = /srv/site/src\npythonpath = /srv/common&uwsgi.queue_sizeCreate one queue in shared ",
"memory for the application, with this number of slots.The product of the slots and `queue-blocksize` mus",
"t be a multiple of the memory page size, usually 4096, or the start fails.slots&uwsgi.queue_blocksize2.0",
".12variable&uwsgi.queue_store_syncSize in bytes of a slot in the shared queue, 8192 by default.&uwsgi.qu",
"eue_storeFile that keeps the shared queue over restarts.Write the queue file to disk each time the maste",
"r has completed this many cycles, about one per second.&ur.rackPath of the config.ru file of a Ruby web ",
"application (Rails 3 and later, Sinatra and others).Only one application can be loaded this way; a file ",
"that fails to load makes uWSGI exit immediately. Requests belong to modifier1 7, so say so in the web se",
"rver, or load the plugin alone. Request bodies are buffered (4096 bytes in memory, then a file), because",
" Rack must be able to rewind them. Plain threads crash Ruby: with threads above 1 load the rbthreads plu",
"gin and set rbthreads. The garbage collector runs after each request unless ruby-gc-freq says otherwise.",
"plugins = rack\nrack = config.ru\nhttp-socket-modifier1 = 7\nruby-gc-freq = 20rados&urados.mountpointsPu",
"blish a pool of a Ceph cluster below a URL prefix, described by keys of which mountpoint and pool are re",
"quired.The key config names the Ceph configuration file, and timeout counts seconds. Uploads, deletions ",
"and pool creation over HTTP stay off until allow_put, allow_delete or allow_mkcol are given. Requests ne",
"ed modifier1 28.rados-mount = mountpoint=/objects,pool=web,config=/etc/ceph/ceph.conf&urados.timeoutSeco",
"nds to wait for the Ceph cluster, where a mount has no timeout key; the value of socket-timeout applies ",
"when not set.&ur.railsDirectory of a Ruby on Rails application of the 2.x generation, from before such p",
"rojects had a config.ru.The server changes into that directory and prints a warning when it finds a conf",
"ig.ru there; for everything newer use rack.&uwsgi.raw_modifier1Number of the plugin (modifier1) that rec",
"eives connections from `raw-socket` listeners.&uwsgi.raw_modifier2Second plugin selector (modifier2) for",
" connections from `raw-socket` listeners.\"raw\"Hand each accepted connection to the application unparse",
"d, so that it can implement a protocol of its own.&urrAddress of a plain TCP or UNIX proxy that copies t",
"he bytes of any protocol to a backend without looking at them.The routing key is the listening address i",
"tself. Needs a mapping such as `rawrouter-to`, and `master` when the instance has no effect else.master ",
"= true\nrawrouter = :2525\nrawrouter-to = 10.0.0.5:25&urr.cr.buffer_size&urr.cr.cheapMakes the rawrouter",
" ignore its clients as long as no backend has subscribed, and again after the last one has left.&urr.cr.",
"neventsLargest number of ready events that the rawrouter handles in one turn of its loop (default 64), n",
"ot a limit on clients.&urr.cr.fallback&urr.cr.static_node_gracetime&urr.cr.harakiriSeconds that a rawrou",
"ter process may need for one batch of events before the master kills it.&urr.cr.max_retriesHow many furt",
"her connection attempts follow a refused one before the client is dropped (default 3).&urr.cr.processesN",
"umber of rawrouter processes to start next to the workers (default 1).&urr.cr.quiet&urr.cr.stats_serverA",
"lias of `rawrouter-stats`: where the JSON report is offered.Address of a socket that answers each connec",
"tion with a JSON report about the rawrouter.Address (UDP, or a UNIX datagram socket) where backends anno",
"unce themselves to the rawrouter.&urr.cr.socket_timeout&urr.cr.static_nodesAddress of a fixed backend sp",
"eaking whatever the clients speak; several lines take turns.Text that is put in front of the address of ",
"the listener to obtain the backend address, normally a directory full of UNIX sockets.rawrouter-use-base",
" = /run/sites/&urr.cr.use_cacheFinds the backend of each connection in a uWSGI cache, named by the value",
", where the entry stored under the address of the listener holds the address.cache2 = name=backends,item",
"s=100\nrawrouter-use-cache = backendsFunction that turns the address of the listener into a backend addr",
"ess, written as modifier1, script and function name separated by colons.rawrouter-use-code-string = 0:ma",
"pper.py:lookupTemplate of the backend address, in which %s is replaced by the address of the listener.ra",
"wrouter-use-pattern = /run/sites/%%s.sockIndex of the socket of this same instance that receives the tra",
"ffic of the rawrouter (0 is the first one).Alias of `rawrouter-processes`: how many rawrouter processes ",
"are started.&urr.xclientGreets the backend (a mail server) with an XCLIENT line that carries the IPv4 ad",
"dress of the real client.Zerg server from which the rawrouter obtains listening sockets that are already",
" bound.&ur.gc_freqAlias of `ruby-gc-freq`: requests between two forced garbage collections.&ur.libdirRUB",
"Y19Directory in which the interpreter looks for its standard library, before the directories known at bu",
"ild time; repeatable.&ur.rbrequireRuby file to run right before the application is loaded, in each worke",
"r when lazy-apps is on; an error in it is only logged.&urbts.rbthreadsAlias of `rbthreads`: several Ruby",
" threads per worker.Alias of `rb-require`: Ruby file to run before the application.Give the terminal to ",
"an irb session in the first worker, or evaluate the Ruby source that is passed as value.Like `rbshell`, ",
"but the worker goes back to serving requests when the session is closed.Serve requests from several Ruby",
" threads per worker, which Rack needs before the threads setting (2 or more) can be used.With fewer than",
" two threads the server exits at startup. Without this loop engine, threads crash a Ruby worker.plugins ",
"= rack,rbthreads\nrbthreads = true\nthreads = 8&uwsgi.rb_signal_timersAlias of `signal-rbtimer`: raises ",
"a uwsgi signal periodically from the timer tree of the master.&uwsgi.reforkAlias of `refork`: continue i",
"n a child process once the user has been changed.&uwsgi.refork_as_rootAlias of `refork-as-root`: continu",
"e in a child process that still has root rights.&uwsgi.refork_post_jailAlias of `refork-post-jail`: cont",
"inue in a child process once the post-jail phase is over.&uwsgi.reaperAfter every request, collect all d",
"ead child processes so that none is left as a zombie.Helps applications that start helper programs and n",
"ever wait for them. The collection takes any finished child, so code which wants an exit status, such as",
" Python `subprocess` in another thread, may lose it. One or more system calls are added to each request.",
" The right cure is to wait for children in the application; use this only for code you cannot change. It",
" is unrelated to the master, which already looks after its workers.reaper = trueStarts a child once user",
" rights have been taken on and continues there, while the parent only waits for it.Starts a child while ",
"still root and continues in it, so that a fresh pid namespace from `unshare2` takes effect for the serve",
"r.Continues in a child process at the end of the post-jail phase, which is how a pid namespace from `uns",
"hare` becomes active.SIGHUPTell the running server whose pid is in this file to reload gracefully (SIGHU",
"P), then exit.Meant for the command line; in a configuration file it prevents the start.&uwsgi.reload_me",
"rcySeconds that daemons and vassals get to exit at reload or shutdown before they are killed.Often mista",
"ken for the grace time of workers, on which it has no influence: that is `worker-reload-mercy`, with its",
" own default of 60. When unset, an Emperor waits 30 seconds for its vassals, and attached daemons get on",
"ly a few. Setting it low in the hope of faster deployments therefore shortens nothing as long as a worke",
"r is busy. Set both when you need a hard upper bound, below the stop timeout of your service manager.rel",
"oad-mercy = 10\nworker-reload-mercy = 30&uwsgi.reload_on_asAddress space in megabytes at which a worker ",
"exits after finishing its request and is replaced.Off by default. The test is made when a request ends, ",
"never during one, and not before the worker has lived for `min-worker-lifetime` seconds (10 by default).",
" Address space grows with threads and mapped files without real memory being used, therefore `reload-on-",
"rss` describes leaks better. A value at or above `limit-as` never fires, because allocations fail first.",
" Without a master the worker is not replaced. Suffixes: M is ignored, and G does not mean gigabytes.mast",
"er = true\nreload-on-as = 1024&uwsgi.reload_on_exceptionEnds a worker whose application lets an exceptio",
"n escape, so that the master replaces it.The other requests in the threads of that worker are lost. With",
" the flag on, exception handlers and the exception counters are bypassed.&uwsgi.reload_on_exception_repr",
"Class and message together of an escaping exception upon which the worker is replaced; repeatable.In 2.0",
".31 only the message is used for the comparison, exactly as with `reload-on-exception-value`.&uwsgi.relo",
"ad_on_exception_typeClass of an escaping exception upon which the worker is replaced; repeatable.In 2.0.",
"31 the text is compared with the exception's message and not with its class, so a class name will hardly",
" ever match.&uwsgi.reload_on_exception_valueMessage of an escaping exception upon which the worker is re",
"placed; the whole text must be equal.&uwsgi.reload_on_fdDescriptor number whose readability triggers a g",
"raceful reload, optionally followed by `:bytes` to read and a log text after a space.&uwsgi.reload_on_ps",
"sReplace a worker after a request when its proportional memory (PSS) exceeds this many megabytes; Linux ",
"only.&uwsgi.reload_on_rssResident memory in megabytes at which a worker exits after finishing its reques",
"t and is replaced.Off by default; a common remedy for slow leaks. The measurement happens at the end of ",
"a request only, so a single huge request is not interrupted, and a worker younger than `min-worker-lifet",
"ime` seconds (10 by default) is spared. Pages shared with other workers count fully. Choose a threshold ",
"clearly above the size reached after a normal warm-up, or workers are recycled all the time. To stop a r",
"unaway in the middle of a request use `evil-reload-on-rss`. The number is in megabytes: bytes pasted her",
"e disable the check in practice.master = true\nreload-on-rss = 512&uwsgi.reload_on_ussReplace a worker a",
"fter a request when its unshared memory (USS) exceeds this many megabytes; Linux only.&up.reload_os_envC",
"opies the process environment into os.environ again whenever an application is loaded.Raised a TypeError",
" at start in versions before 2.0.29.Drops a header by name from what the application sends.The value is ",
"only the name, without colon, and letter case does not matter. May be repeated. Typical candidates are v",
"ersion banners and internal notes. Headers from add-header and from the addheader action stay, so the tw",
"o options together replace a header by a value of your own. A header that must be read before it is hidd",
"en is better served by pull-header.rem-header = X-Powered-By\nrem-header = Server&uwsgi.remap_modifierLe",
"ts the handler of one modifier answer for another, written as `from:to` and repeated with commas.Destina",
"tion that receives only the access lines, separate from application output and server messages.The value",
" is a logger type with its argument, for instance `file:/path`, and may begin with an alphanumeric ident",
"ifier so that log-req-route can select it. May be repeated; every logger without an identifier gets each",
" line. An unknown type makes uWSGI exit at startup, and the types on offer depend on the plugins compile",
"d in. With disable-logging nothing arrives here, apart from requests that log-4xx, log-5xx or log-slow b",
"ring back. Writing it enables the master and both of its log pipes.req-logger = file:/var/log/shop/acces",
"s.log\nlogger = file:/var/log/shop/server.logLook up a host name in DNS while the file is read and keep ",
"its IP address in a placeholder, as `name=host`.A name that cannot be resolved makes uWSGI exit at start",
"up. The address is not refreshed while the server runs.Alias of `collect-header`: copies a header the ap",
"plication sends into a variable.65536&uwsgi.response_header_limitUpper bound in bytes for the header blo",
"ck of one response, 65536 by default.Runs an action just before the response headers leave, for requests",
" whose URL path matches a regular expression.Runs an action just before the response headers leave, for ",
"requests whose Host header matches a regular expression.Runs an action just before the response headers ",
"leave, provided that a test such as `equal:`, `exists:` or `empty:` succeeds.The chain is evaluated once",
" per response, after the application has set status and headers and before they leave, which makes it th",
"e place for compression or for further headers. Headers are not visible as variables by themselves: coll",
"ect them with collect-header or pull-header first. The value is `test:argument action:arguments`; an unk",
"nown test or action makes uWSGI exit at startup. An action that breaks the chain also discards the body.",
"collect-header = Content-Type REPLY_TYPE\nresponse-route-if = startswith:${REPLY_TYPE};text/ gzip:Runs a",
"n action just before the response headers leave, provided that a test such as `equal:`, `exists:` or `em",
"pty:` fails.Reads like response-route-if with the result of the test reversed, so `empty:${NAME}` select",
"s the responses that do carry the collected value. The value is `test:argument action:arguments` with on",
"e space between the parts. It sees variables of the request and those that collect-header or pull-header",
" has filled; a header that was not collected looks empty. An unknown test or action makes uWSGI exit at ",
"startup.pull-header = X-Audit AUDIT\nresponse-route-if-not = empty:${AUDIT} log:audit ${AUDIT}Marks a ju",
"mp target for goto inside the rules that run before headers are sent.Runs an action just before the resp",
"onse headers leave, for requests whose query string matches a regular expression.Runs an action just bef",
"ore the response headers leave, for requests whose Referer header matches a regular expression.Runs an a",
"ction just before the response headers leave, for requests whose client address matches a regular expres",
"sion.Runs an action just before the response headers leave, for requests whose authenticated user name m",
"atches a regular expression.Runs an action just before the response headers leave, without any test, for",
" each request that gets this far down the rules.Runs an action just before the response headers leave, i",
"f the status code equals the leading number, as in `404 action:args`.Runs an action just before the resp",
"onse headers leave, for requests whose undecoded URI with its query matches a regular expression.Runs an",
" action just before the response headers leave, for requests whose User-Agent header matches a regular e",
"xpression.Send SIGTSTP to the server named by a pidfile, which wakes a paused one but pauses an active o",
"ne.&uwsgi.reuse_portSets SO_REUSEPORT on listening TCP sockets, so that several instances can bind the s",
"ame address; Linux honours it as well.&uring.appClojure handler that answers requests, written as its na",
"mespace, a colon or slash, and the name of the var.Clojure source file to evaluate, found through the cl",
"ass path, before the handler is looked up; repeatable.Runs an action ahead of the application, for reque",
"sts whose URL path matches a regular expression.The value is a pattern, one space and `action:arguments`",
"; captured groups are available as $1 and so on, request variables as ${NAME}. Rules run from top to bot",
"tom until an action ends the chain, and some actions, like addheader, let it go on. A missing space or c",
"olon and an unknown action make uWSGI exit at startup, but a broken pattern shows up only when the worke",
"rs are set up. Builds without PCRE have no routing at all.route = ^/old/(.*)$ redirect-permanent:/new/$1",
"\nroute = ^/health$ return:200Runs an action ahead of the application, for requests whose Host header ma",
"tches a regular expression.Runs an action ahead of the application, provided that a test such as `equal:",
"`, `exists:` or `empty:` succeeds.The value is `test:argument action:arguments`. Tests of the core inclu",
"de equal, startswith, endswith, contains, regexp, empty, exists, isfile and ipv4in; those that compare t",
"wo texts separate them by a semicolon. Variables are written ${NAME}. The first space ends the test, so ",
"its argument must not contain one. An unknown test or a missing colon makes uWSGI exit at startup. Use r",
"oute-if-not for the opposite case.route-if = exists:/run/shop/maintenance return:503Runs an action ahead",
" of the application, provided that a test such as `equal:`, `exists:` or `empty:` fails.Marks a place in",
" the request rules to which a goto action further up can jump.The value is a bare name, without pattern ",
"or action. Labels have no effect alone: a goto action jumps to the label of that name and processing con",
"tinues with the rule below it. Jumps lead forward only, and a goto whose label is missing or further up ",
"ends the handling of the request with a message in the log. No check of the names takes place at start. ",
"Each of the four rule chains has labels of its own.route-if-not = equal:${REQUEST_METHOD};POST goto:read",
"ing\nroute-run = addheader:Cache-Control: no-store\nroute-label = readingRuns an action ahead of the app",
"lication, for requests whose query string matches a regular expression.Runs an action ahead of the appli",
"cation, for requests whose Referer header matches a regular expression.Runs an action ahead of the appli",
"cation, for requests whose client address matches a regular expression.With log-x-forwarded-for the text",
" of that header is compared instead of the peer address, and clients can forge it.Runs an action ahead o",
"f the application, for requests whose authenticated user name matches a regular expression.Runs an actio",
"n ahead of the application, without any test, for each request that gets this far down the rules.The val",
"ue is only `action:arguments`. Typical uses are a header for all answers, a variable for the log, or a c",
"hain that ends in one fixed action. It stands in the same ordered chain as the other route lines, which ",
"means that a rule above that ends the processing keeps it from running. A missing colon or an unknown ac",
"tion makes uWSGI exit at startup; which actions exist depends on the plugins that were built in or loade",
"d above.route-run = addheader:X-Frame-Options: DENYRuns an action ahead of the application, for requests",
" whose undecoded URI with its query matches a regular expression.Runs an action ahead of the application",
", for requests whose User-Agent header matches a regular expression.&uwsgi.router_listPrints the names o",
"f the routing actions that this binary and its loaded plugins provide.Alias of `router-list`: prints whi",
"ch routing actions are available.&uwsgi.rpc_maxNumber of slots for RPC functions that each worker can re",
"gister, 64 unless changed.Zero makes uWSGI exit at startup with an allocation error.&u_rrd.directoryDire",
"ctory in which one RRD file per metric is created and kept up to date.The directory must exist. Needs th",
"e librrd library at run time; enables the master and the metrics subsystem.rrdtool = /var/lib/uwsgi/rrd&",
"u_rrd.freqSeconds between two updates of the RRD files (default 300).The files are created with a heartb",
"eat of 600 seconds; a longer pause leaves gaps in the graphs.&u_rrd.lib_nameShared library to load in pl",
"ace of librrd.so, by file name or full path.rrdtool-lib = librrd.so.8rsyslog&u_rsyslog.packet_sizeLarges",
"t datagram in bytes that the remote syslog logger sends (1024 by default, the limit of the old syslog st",
"andard).&u_rsyslog.split_msgSend a log line that does not fit into one datagram as several ones, where t",
"he rest of it is dropped otherwise.Number of requests between two forced runs of the garbage collector; ",
"0 or 1, the default, means after each request.Alias of `rb-lib`: a directory for the interpreter's own l",
"ibraries.Alias of `gemset`: name of the RVM environment to apply before Ruby starts.&ur.rvm_pathInstalla",
"tion directory of RVM, tried before ~/.rvm and /usr/local/rvm; repeatable.Keep this inherited file descr",
"iptor open when the server closes those it does not know; may be repeated.&uwsgi.safe_pidfileFile that r",
"eceives the process id only once the server has started completely.Unlike `pidfile`, a start that fails,",
" for example because the address is in use, does not damage the file of the instance that is still runni",
"ng. With `uid` set `vacuum` leaves it behind; in that case take `safe-pidfile2`. The path should be abso",
"lute and in a directory that only the service can write, such as a directory under /run; predictable nam",
"es in /tmp invite abuse.safe-pidfile = /run/mysite/uwsgi.pid\nmaster = true&uwsgi.safe_pidfile2File that",
" receives the process id after the workers were started, with the rights of the target user.The most car",
"eful of the four variants: it appears only when the workers have been spawned, and it belongs to the use",
"r of `uid`, so `vacuum` can delete it at shutdown. That user needs write permission in the directory. Us",
"e an absolute path, because `chdir` has taken effect by then. Tools that wait for the file can take its ",
"existence as the sign of a successful start.uid = www-data\nsafe-pidfile2 = /run/mysite/uwsgi.pid\nvacuu",
"m = true&uwsgi.scgi_modifier1Number of the request plugin (modifier1) assigned to requests that arrive t",
"hrough SCGI.&uwsgi.scgi_modifier2Second plugin selector (modifier2) assigned to requests that arrive thr",
"ough SCGI.\"scgi-nph\"SCGI listener that answers with a complete HTTP status line instead of CGI style h",
"eaders.\"scgi\"Accept requests from a web server that talks SCGI, on a TCP address or UNIX path.Alias of",
" `alarm-segfault`: names who is told about a crashed process.Define `name=value`, where the name may be ",
"an option to configure or a placeholder for later `%(name)`.Without an equals sign the start fails. The ",
"text itself is not expanded, yet the entry that it creates is. Under `strict` the name must be a known o",
"ption; use `set-placeholder` for your own names.Alias of `set-placeholder`: defines a variable for `%(na",
"me)`, also under `strict`.Define a variable `name=value` for later use as `%(name)`, permitted under `st",
"rict` as well.A name that belongs to an option is refused. The value is kept as it is, so `$(HOME)` and ",
"other references inside it are not resolved. When a name is defined twice, `%(name)` shows the first val",
"ue.&uwsgi.setnsAddress of another server's `setns-socket`, whose kernel namespaces are entered before st",
"artup continues.If nothing answers, it retries once a second, without a time limit. It happens before th",
"e pre-jail phase and needs root.&uwsgi.setns_preopenOpens the descriptors of the current namespaces earl",
"y in the start, so that `setns-socket` later hands out these and not the ones found at that moment.Witho",
"ut it the master looks the namespaces up anew for each client, which fails once the process has entered ",
"a root directory that lacks /proc. Switch it on together with `setns-socket` when `chroot` or `pivot-roo",
"t` is in use and the namespaces exist before the start, as with vassals that the Emperor clones. Namespa",
"ces entered later, by `unshare` or `setns`, are not what it hands out. A missing /proc at that early poi",
"nt makes uWSGI exit at startup. Linux only, off by default.setns-socket = /run/uwsgi/shop.ns\nsetns-preo",
"pen = true&uwsgi.setns_socket_skipAlias of `setns-socket-skip`: withholds one namespace, for example net",
", from the clients of the sharing socket.&uwsgi.setns_socketPath of a UNIX socket on which the master ha",
"nds its Linux namespaces to other servers that want to join them with `setns`.The file gets mode 0600 wh",
"atever its directory allows, so only the same user and root can ask. Each client receives one descriptor",
" for every file in the kernel's namespace directory of the process, except user namespaces; leave more o",
"ut with `setns-skip`. The socket also counts as a reason to run: an instance with nothing else to serve ",
"starts. Linux only, and it switches the master on.setns-socket = /run/uwsgi/shop.ns\nsetns-skip = pidNam",
"e of one namespace (such as pid or net) that `setns-socket` and `setns-preopen` do not hand out; repeata",
"ble.&up.shared_import_listModule or file that is loaded once before anything is forked, so that workers,",
" mules and spoolers have it; may be repeated.Also loaded early when `lazy-apps` postpones the applicatio",
"n. Errors are only printed.Alias of `shared-import`: code inherited by workers, mules and spoolers.&ur.s",
"hared_rbrequireRuby file to run once, before workers are forked even with lazy-apps, so that its memory ",
"is common to all of them.Alias of `shared-rb-require`: Ruby file that runs once before the fork.Open a l",
"istening address early, with the rights of the starting user, for other lines to reuse as `=0`, `=1` and",
" so on.Sockets are normally bound after `uid` and `gid` took effect, so a port below 1024 fails with per",
"mission denied. A shared socket is bound while the server is still root; a later line such as `http-sock",
"et = =0` then serves it. The numbers count the shared sockets in the order written, from zero, and the d",
"eclaration must come before its use, otherwise uWSGI exits at startup with `unable to use shared socket`",
". Sending it to a plugin or a router works the same way.shared-socket = :80\nhttp-socket = =0\nuid = www",
"-data\ngid = www-data&uwsgi.sharedareas_listReserve raw memory shared by all processes, as a number of p",
"ages or as `key=value` pairs such as `size` or `file`.A bare number counts memory pages, usually of 4096",
" bytes. Without a usable size the start fails. Areas are numbered from 0.&uwsgi.show_configWrites the ef",
"fective configuration to the log in INI form, then continues to start.Placeholders and environment refer",
"ences are shown already expanded, included files are merged in, and the order is the one in which the op",
"tions were read, so it answers the question of what the server really understood. Unknown names appear a",
"s well, because they are kept as placeholders, and their presence does not mean that they have an effect",
". Passwords in the file appear in the log as well. Meant for a trial run on the command line.base_worker",
"s = 4\nprocesses = %(base_workers)\nshow-config = true&uwsgi.shutdown_socketsMakes workers shut their li",
"stening sockets down on a graceful stop and not merely close their own descriptor.A shutdown acts on the",
" socket itself, so on all processes that share it: new connections are refused from then on. The name ex",
"ists only in the 2.0 series.Deliver a uwsgi signal number from 0 to 255 to another instance, as `address",
",number`, and exit.&uwsgi.signal_bufsizeSocket buffer, in bytes, for uwsgi signals that wait to be handl",
"ed.Raise a uwsgi signal periodically from the sorted timer tree of the master, as number, space, seconds",
".Unlike `signal-timer` it uses no kernel timer. At most 64 can be registered.&uwsgi.signal_timersRaise a",
" uwsgi signal at a fixed interval, given as the signal number, a space and the seconds.The application m",
"ust register a handler for that number. Text without a space is fatal.Alias of `signal-bufsize`: buffer ",
"in bytes for waiting uwsgi signals.&uwsgi.single_interpreterLoad all applications into one Python interp",
"reter in place of a separate one for each mount point.The first application always lives in the main int",
"erpreter, so a site with one application notices little. With several mounts, sub-interpreters isolate s",
"ettings and modules, but some C extensions, numpy and many cryptography bindings among them, break or de",
"adlock there; this flag avoids that. The price is a shared `sys.modules`: two Django projects with diffe",
"rent settings then collide. Run them as separate instances or vassals in that case.single-interpreter = ",
"true\nmodule = mysite.wsgi&uwsgi.skip_atexitLet stopping workers exit immediately without running exit h",
"andlers of libraries and plugins.&uwsgi.skip_atexit_teardownSave time at shutdown by not destroying the ",
"Python or Perl interpreter of stopping processes.&uwsgi.skip_zeroDo not examine whether descriptor 0 is ",
"an inherited socket, as inetd style starters pass it.Keeps an external program alive across reloads by w",
"atching its pidfile, written as `pidfile[,checks] command`; the program puts itself into the background.",
"The number after the comma is how many checks, about one per second, a newly started program gets to wri",
"te its pidfile; 10 by default. Once it was seen running, a vanished process is replaced at the next chec",
"k. Without a space uWSGI exits at startup. If the first word is not a path, the pidfile has probably bee",
"n forgotten and the command's own name is taken for it.Keeps an external program alive across reloads by",
" watching its pidfile, written as `pidfile[,checks] command`; the program stays in the foreground and uW",
"SGI detaches it and writes the file.Certificate for one host name, written as `name cert,key[,ciphers[,c",
"lient-ca]]`, that TLS listeners present to clients asking for it.The name is compared as a whole, withou",
"t wildcards. A missing space or comma makes uWSGI exit at startup, whereas an unreadable certificate is ",
"only logged and the listener falls back to its own.ssl&uwsgi.sni_dirDirectory in which a TLS listener lo",
"oks for `HOST.crt`, `HOST.key` and an optional `HOST.ca` when a client names an unknown host.The files a",
"re read while serving, so the process needs access to them with its unprivileged user.&uwsgi.sni_dir_cip",
"hersOpenSSL cipher list for certificates that come from `sni-dir` or from subscriptions.Certificate for ",
"all host names that match a regular expression, with the same fields behind it as in `sni`.Consulted whe",
"n no `sni` entry fits, and never while `subscription-dotsplit` is on.UDP address on which the server ans",
"wers SNMP queries about its request counters.Nothing is ever answered unless `snmp-community` is set. Th",
"e master is enabled. In a configuration file write the address, because the bare name gives an empty one",
" that cannot be bound. `snmp-community` alone is enough to serve queries that arrive at the `udp` port.S",
"hared word that SNMP queries must carry to be answered; it travels unencrypted and is cut at 72 characte",
"rs.&uwsgi.so_keepaliveHas the kernel probe idle TCP connections, which uncovers clients that vanished wi",
"thout closing.Unrelated to HTTP keep-alive. The pace of the probes comes from the system's settings, on ",
"Linux two hours by default.&uwsgi.so_send_timeoutNumber of seconds a blocked write on a TCP connection m",
"ay take before the kernel gives up; unlimited when absent.Set on the listening sockets and inherited by ",
"connections. Declared without an argument, so that on the command line it can only become 1; write it in",
"to a configuration file to give a number.Alias of `so-send-timeout`: longest blocked write to a TCP clie",
"nt, in seconds.Address on which workers accept requests in the default protocol, a TCP `host:port` or th",
"e path of a UNIX socket.The protocol is uwsgi unless `protocol` says otherwise, so a browser cannot talk",
" to it; put nginx, Apache or the `http` router in front. Text without a colon is a file name: `socket = ",
"9000` creates a file called 9000. URL prefixes such as `tcp://` or `unix:` are not understood and bind a",
" useless address without any error. Whoever reaches a uwsgi socket can make the worker run code, therefo",
"re bind to 127.0.0.1 or to a UNIX socket with a tight `chmod-socket`. May be repeated; the order gives e",
"ach socket its number.socket = /run/mysite/uwsgi.sock\nchmod-socket = 660Alias of `protocol`: language s",
"poken on every plain `socket` line.Both names write the same variable, so the last one read wins. The va",
"lue affects `socket` only, never `http-socket`, `fastcgi-socket` and other listeners whose name already ",
"fixes the language. A word that no compiled-in or loaded plugin registers stops the server at start. Pre",
"fer one spelling across your files, and prefer `http-socket` if you need only HTTP.socket = /run/mysite/",
"app.sock\nsocket-protocol = http&uwsgi.so_rcvbufKernel receive buffer requested for each listening strea",
"m socket, in bytes; the system's default applies when not set.&uwsgi.so_sndbufKernel send buffer request",
"ed for each listening stream socket, in bytes; the system's default applies when not set.4&uwsgi.socket_",
"timeoutTime in seconds that reading from or writing to a client or peer may stall before it is dropped.T",
"he default is 4. It limits silence on the network, not the time your code takes; for that use `harakiri`",
". Raise it for slow uploads or clients on bad lines. The engines gevent, asyncio and tornado need at lea",
"st 30: a lower value after their line brings a warning, and one before it is silently replaced. On Linux",
" the value also becomes the deferred accept time of TCP listeners.socket-timeout = 30Directory of queued",
" jobs, together with a process that executes them in the background.Each job is a file in the directory,",
" so it survives restarts. The directory is created if it does not exist, one level deep, otherwise the s",
"tart fails. Relative paths are resolved from the launch directory. The master is enabled implicitly, and",
" an explicit `master = false` leaves jobs unprocessed. With `lazy-apps` the process has not loaded the a",
"pplication: name the module with the functions in `spooler-import`, or jobs are retried indefinitely. Mo",
"re processes per directory come from `spooler-processes`.spooler = /var/spool/mysite\nspooler-processes ",
"= 2\nspooler-import = mysite.tasks&uwsgi.spooler_chdirDirectory to enter before each background job is e",
"xecuted.&uwsgi.spooler_cheapStop spooler processes that have nothing to do and start them again when wor",
"k may have come in.UWSGI_SPOOLER_EXTERNALDirectory into which this instance only writes jobs, while anot",
"her instance runs them.&uwsgi.spooler_frequencyAlias of `spooler-frequency`: interval in seconds between",
" looks into the spool directories.Interval in seconds between two looks into the spool directories, 30 b",
"y default.Jobs queued by the same instance wake an idle process immediately; the interval matters for po",
"stponed, retried and foreign jobs.&uwsgi.harakiri_options.spoolersKill a spooler process when one of its",
" jobs or signal handlers takes longer than this many seconds.The job file stays, so a job that never fin",
"ishes is tried again.&up.spooler_import_listModule or file that each spooler process loads when it begin",
"s, normally the one defining the task functions; may be repeated.Needed with `lazy-apps`: the spooler th",
"en does not have the application, fails to find its function and retries the task indefinitely.spooler =",
" /var/spool/site\nlazy-apps = true\nspooler-import = mysite.tasks&uwsgi.spooler_max_tasksReplace a spool",
"er process by a new one after it has executed this many tasks.tasks&uwsgi.spooler_orderedWork through qu",
"eued jobs in sorted order and descend into numbered priority directories.&uwsgi.spooler_numprocNumber of",
" processes that work on each spool directory, 1 unless raised.It takes effect as soon as it is read, so ",
"a placeholder in its value is not expanded.Alias of `spooler-import`: a module or file that each spooler",
" loads when it begins.&uwsgi.spooler_quietDo not log when a background job is queued, begun or finished.",
"&uwsgi.spooler_signal_as_taskCount a signal handled by a spooler as a task, so that it adds up towards s",
"pooler-max-tasks.Alias of `sqlite3`: options from an SQLite file.Read more options from an SQLite file, ",
"taken from the first two columns of a table named uwsgi or of the query after a colon.&uwsgi.sslv3Alias ",
"of `ssl-enable3`: admits the broken SSL 3.0.&uwsgi.tlsv1Admits the outdated TLS 1.0, which is refused ot",
"herwise.Must stand above the line that declares the TLS listener.Admits the broken protocol SSL 3.0, whi",
"ch current OpenSSL builds usually no longer contain.&uwsgi.ssl_optionsFurther OpenSSL option bits, as on",
"e decimal number, that are enabled for each TLS listener; repeatable.Hexadecimal numbers become 0. It mu",
"st precede the line of the listener. Declared without an argument, so of no use on the command line.bits",
"&uwsgi.ssl_sessions_timeoutUWSGI_SSL_SESSION_CACHEAlias of `ssl-sessions-timeout`: lifetime of resumable",
" TLS connections, in seconds.&uwsgi.ssl_sessions_use_cacheAlias of `ssl-sessions-use-cache`: keeps TLS s",
"essions in the named cache.Number of seconds for which a TLS client may resume its session; 300 by defau",
"lt.Unknown to builds with OpenSSL 3.Name of a uWSGI cache in which TLS sessions are shared by all proces",
"ses, or `true` for the first one.The cache needs blocks of at least 4096 bytes. Builds with OpenSSL 3 la",
"ck the name and ignore it like any unknown word.\"suwsgi\"Alias of `suwsgi-socket`: uwsgi packets carrie",
"d over TLS, with certificate and key after the address.&uwsgi.ssl_tmp_dirDirectory for files created fro",
"m certificates and keys that are given as PEM text and not as a path.In 2.0.31 the test that tells text ",
"from path is inverted, so ordinary paths are written to the temporary file themselves and the certificat",
"e fails to load.&uwsgi.ssl_verboseLogs failed handshakes, rejected client certificates and trouble with ",
"the session store.&uwsgi.ssl_verify_depthNumber of levels that the chain of a client certificate may hav",
"e above it; 1 by default.Read at the moment a TLS address is declared, so it must stand above the `https",
"` or `https-socket` line.levels&usrListener that terminates TLS and copies the decrypted bytes to a back",
"end, given as address, certificate and key.The value is `address,certificate,key`, optionally followed b",
"y `,ciphers` and `,client CA`; fewer than three parts or an unreadable certificate make uWSGI exit at st",
"artup. Write `sslrouter-session-context` above this line if you use it.master = true\nsslrouter = :8443,",
"/etc/ssl/site.crt,/etc/ssl/site.key\nsslrouter-to = 127.0.0.1:8000&usr.cr.buffer_size&usr.cr.cheapMakes ",
"the sslrouter ignore its clients as long as no backend has subscribed, and again after the last one has ",
"left.&usr.cr.neventsLargest number of ready events that the sslrouter handles in one turn of its loop (d",
"efault 64), not a limit on clients.&usr.cr.fallback&usr.cr.static_node_gracetime&usr.cr.harakiriSeconds ",
"that a sslrouter process may need for one batch of events before the master kills it.&usr.cr.max_retries",
"&usr.cr.processesNumber of sslrouter processes to start next to the workers (default 1).&usr.cr.quiet&us",
"r.ssl_session_contextIdentifier of the TLS session context for the `sslrouter` lines on the lines below ",
"it.&usr.sniSSL_CTRL_SET_TLSEXT_HOSTNAMEChooses the backend by the server name that the client sends in i",
"ts TLS handshake instead of by the listening address.&usr.cr.stats_serverAlias of `sslrouter-stats`: whe",
"re the JSON report is offered.Address of a socket that answers each connection with a JSON report about ",
"the sslrouter.Address (UDP, or a UNIX datagram socket) where backends announce themselves to the sslrout",
"er.&usr.cr.socket_timeout&usr.cr.static_nodesAddress of a fixed backend speaking the protocol inside the",
" TLS connection; several lines take turns.Text that is put in front of the address of the listener, or t",
"he SNI name to obtain the backend address, normally a directory full of UNIX sockets.sslrouter-use-base ",
"= /run/sites/&usr.cr.use_cacheFinds the backend of each connection in a uWSGI cache, named by the value,",
" where the entry stored under the address of the listener, or the SNI name holds the address.cache2 = na",
"me=backends,items=100\nsslrouter-use-cache = backendsFunction that turns the address of the listener, or",
" the SNI name into a backend address, written as modifier1, script and function name separated by colons",
".sslrouter-use-code-string = 0:mapper.py:lookupTemplate of the backend address, in which %s is replaced ",
"by the address of the listener, or the SNI name.sslrouter-use-pattern = /run/sites/%%s.sockIndex of the ",
"socket of this same instance that receives the traffic of the sslrouter (0 is the first one).Alias of `s",
"slrouter-processes`: how many sslrouter processes are started.Zerg server from which the sslrouter obtai",
"ns listening sockets that are already bound.Same listener as `sslrouter`, described with named items: ad",
"dr, cert and key are required, ciphers and client_ca may follow.sslrouter2 = addr=:8443,cert=/etc/ssl/si",
"te.crt,key=/etc/ssl/site.key&uwsgi.subscriptionsAlias of `subscribe-to`: announces this instance and its",
" domain to a router.&usl.enabledSwitches between the requests of an async worker with the tasklets of St",
"ackless Python.Needs at least two async cores.&uwsgi.subscriptions_blockedStarts with all registrations ",
"held back until the command S arrives through the `master-fifo`.Without that pipe there is no way to beg",
"in, and the instance stays invisible.&up.start_response_nodelaySends the response headers at the moment ",
"the application calls start_response, without waiting for the first part of the body.&uwsgi.use_static_c",
"ache_pathsNumber of seconds for which the real path found for a static request is remembered in a cache,",
" to save lookups.Needs a cache declared with cache2, or uWSGI exits at startup; the first one is taken u",
"nless static-cache-paths-name says otherwise. Zero keeps it off.&uwsgi.static_cache_paths_nameWhich decl",
"ared cache holds the resolved locations for `static-cache-paths`; an unknown one makes uWSGI exit at sta",
"rtup.Alias of `check-static`: a directory whose existing files are answered without the application.&uws",
"gi.static_expiresGives static answers an expiry date that many seconds after the request when the resolv",
"ed file name matches, written as `regexp seconds`.A space separates the pattern from the number; without",
" it uWSGI exits at startup, as it does when the pattern does not compile. The first rule that matches wi",
"ns, and rules without mtime are tried first.&uwsgi.static_expires_mtimeGives static answers an expiry da",
"te counted in seconds from the file's last change when the resolved file name matches, written as `regex",
"p seconds`.&uwsgi.static_expires_path_infoGives static answers an expiry date that many seconds after th",
"e request when the decoded path of the URL matches, written as `regexp seconds`.&uwsgi.static_expires_pa",
"th_info_mtimeGives static answers an expiry date counted in seconds from the file's last change when the",
" decoded path of the URL matches, written as `regexp seconds`.&uwsgi.static_expires_typeGives static ans",
"wers of one content type an expiry date that many seconds after the request, written as `type=seconds`.&",
"uwsgi.static_expires_type_mtimeGives static answers of one content type an expiry date counted in second",
"s from the last change of the file, written as `type=seconds`.The type must equal the one found in the m",
"ime table exactly, so `text/css` is right and wildcards are not understood. Because the count begins at ",
"the modification time, a file that was changed long ago gets a date in the past and is not cached at all",
"; static-expires-type counts from the moment of the request and is normally what a deployment wants. A v",
"alue without an equals sign makes uWSGI exit at startup.static-map = /feeds=/srv/shop/feeds\nstatic-expi",
"res-type-mtime = application/rss+xml=3600&uwsgi.static_expires_uriGives static answers an expiry date th",
"at many seconds after the request when the full URI including its query matches, written as `regexp seco",
"nds`.&uwsgi.static_expires_uri_mtimeGives static answers an expiry date counted in seconds from the file",
"'s last change when the full URI including its query matches, written as `regexp seconds`.&uwsgi.static_",
"gzipDelivers a precompressed neighbour of a static file, when the client accepts it, for file names that",
" match the pattern.&uwsgi.static_gzip_allDelivers the precompressed neighbour, with the suffix .br or .g",
"z, of any static file when there is one and the client accepts it.Nothing is compressed on the fly: your",
" build has to put `app.css.gz` or `app.css.br` next to `app.css`. Brotli is preferred when the browser a",
"nnounces it. Each static request costs one or two additional file checks, so limit the search with stati",
"c-gzip-dir or static-gzip-ext if only a part of the tree is prepared. It acts on files found by static-m",
"ap and check-static.static-map = /static=/srv/shop/static\nstatic-gzip-all = true&uwsgi.static_gzip_dirP",
"refix of file names for which a precompressed neighbour is looked up.&uwsgi.static_gzip_extEnding of fil",
"e names, such as .css, for which a precompressed neighbour is looked up.Alias of `static-gzip-dir`: limi",
"ts the lookup of .gz and .br neighbours to names beginning like this.Alias of `static-gzip-ext`: limits ",
"the lookup of .gz and .br neighbours to names ending like this.&uwsgi.static_indexFile name, such as ind",
"ex.html, to try inside a directory that a static lookup has found.&uwsgi.static_mapsServes URLs that beg",
"in with a prefix from a directory, or from one fixed file, written as `prefix=target`.The prefix is remo",
"ved and the rest of the path is looked up in the target; a missing file falls through to the application",
". The comparison is textual, so `/static` also catches `/static-old`. A value without an equals sign mak",
"es uWSGI exit at startup, and a space next to that sign makes the mapping useless without a message. Onl",
"y GET and HEAD are answered. Escapes with `..` or through links are refused. Large downloads occupy a wo",
"rker unless offload-threads is set.static-map = /static=/srv/shop/static\nstatic-map = /favicon.ico=/srv",
"/shop/static/favicon.ico\noffload-threads = 1&uwsgi.static_maps2Serves URLs that begin with a prefix fro",
"m a directory and keeps that prefix as part of the looked-up path.&uwsgi.static_safePath prefix below wh",
"ich files may be served although they lie outside the mapped directory, for instance through a symbolic ",
"link.It disables the escape protection for that prefix: a request with `..` can then reach everything th",
"ere, too. Keep it as narrow as possible.&uwsgi.static_skip_extLeaves requests whose path ends in the giv",
"en text to the application, whatever file exists for them.The value is compared with the end of the path",
" as plain text, so include the dot. May be repeated. The normal use is to stop source files such as `.ph",
"p` or `.py` inside a served directory from being delivered verbatim. It applies to check-static, static-",
"map and their relatives alike; without one of these it has no effect. The resolved file name is compared",
" as well.check-static = /srv/shop/public\nstatic-skip-ext = .php\nstatic-skip-ext = .py&uwsgi.statsAddre",
"ss on which the master answers every connection with a JSON document about workers, requests and memory.",
"There is no password: whoever connects sees process data and, while requests run, their URI and cookies,",
" so bind to 127.0.0.1 or a UNIX socket. A value without a colon is a file name: `stats = 9191` makes a s",
"ocket file called 9191. The option is single, and a second line silently replaces the first. It switches",
" the master on, but an explicit `master = false` leaves it dead. Read it with `uwsgi --connect-and-read`",
" or uwsgitop; for curl add `stats-http`. A UNIX path replaces whatever file has that name.stats = 127.0.",
"0.1:9191\nstats-http = true&uwsgi.stats_httpSends an HTTP response head before the JSON status document,",
" so that browsers and curl understand it.Tools that read the raw socket must then be told to speak HTTP.",
"&uwsgi.stats_minifiedAlias of `stats-minified`: leaves spaces and line breaks out of the status document",
".Writes the JSON status document without spaces and line breaks.&uwsgi.stats_no_coresDrops the per-threa",
"d list, with the variables of running requests, from the JSON status document.A simple way to keep URIs ",
"and cookies of current requests out of monitoring data.&uwsgi.stats_no_metricsDrops the metrics section ",
"from the JSON status document.&uwsgi.requested_stats_pushersSends statistics regularly to a monitoring s",
"ystem, named by pusher and argument as in `statsd:127.0.0.1:8125`.A pusher that is not compiled in or lo",
"aded makes uWSGI exit at startup; file, statsd, zabbix and others are plugins. Turns on the master and t",
"he metrics collector.&uwsgi.stats_pusher_default_freqNumber of seconds between two transmissions for pus",
"hers that have no interval of their own; 3 by default.Alias of `stats-pusher-default-freq`: seconds betw",
"een transmissions of the statistics.Alias of `stats`: where the master serves its JSON status document.s",
"tats_pusher_statsd&u_stats_pusher_statsd.all_gaugesKnown only to the 2.1 development tree: sends every m",
"etric to statsd as a gauge, counters included.&u_stats_pusher_statsd.no_workersKnown only to the 2.1 dev",
"elopment tree: leaves the metrics of single workers out of what statsd receives.SIGINTTell the running s",
"erver whose pid is in this file to shut down immediately (SIGINT), then exit.Meant for the command line.",
" Within a configuration file the signal is sent as soon as the line is read and the server never starts.",
"&uwsgi.strictRefuse to start when a key is neither a known option nor declared as a placeholder.By defau",
"lt a misspelt name is silently kept as a placeholder and the setting never acts. The check covers only l",
"ines read after this one, so put it first. Names of a plugin become known once its `plugin` line was rea",
"d. Custom variables then need `set-placeholder`, and the closing word `end` must be spelled `endif` or `",
"endfor`. Environment variables beginning with `UWSGI_` are keys too, so `--strict` on the command line c",
"an stumble over them.[uwsgi]\nstrict = true\nset-placeholder = base=/srv/mysite\nchdir = %(base)&uwsgi.s",
"ubscribe_freqNumber of master rounds, roughly seconds, between two registrations; 10 by default.Must be ",
"well below the router's `subscription-tolerance` of 17 seconds. A round lasts `check-interval` seconds.R",
"egisters this instance with a router, written as server address and domain joined by a colon, and repeat",
"s that regularly.Form: `[socket=]server:key[,modifier1[,digest:keyfile]]`. The server is host:port over ",
"UDP or an absolute path; the key is the domain, or @ and a file with one domain per line. The first sock",
"et's address is announced unless another is given in front, so a socket must exist that the router can r",
"each; 127.0.0.1 is useless across machines. A malformed value is skipped without a message. Routers forg",
"et an instance after `subscription-tolerance` seconds of silence. Repeat the line for several domains or",
" routers.socket = 10.0.0.5:3031\nsubscribe-to = 10.0.0.1:7000:shop.example.com&uwsgi.subscribe_with_modi",
"fier1Number sent as modifier1 in every registration, whatever the single lines say.&uwsgi.subscriptions2",
"Registers this instance with a router through named fields such as server, key, addr, weight, sign and t",
"he sni_* files.Without `server` and `key` nothing is sent and nothing reported. `weight` changes the wei",
"ght of the whole instance. While the file named by `check` exists, the registration pauses.How a router ",
"spreads requests over the instances of one domain, by weighted turns (wrr) or by fewest open requests (l",
"rc, wlrc).wrr is the default and also what any unknown word silently means. wlrc takes weights into acco",
"unt.wrrlrcwlrc&uwsgi.subscription_clear_on_shutdownOn exit have the subscription server forget this vass",
"al's address but keep its name, so that it can be woken again.&uwsgi.subscription_dotsplitLets a router ",
"retry an unknown domain with its leading labels removed, five attempts in all, so that `.example.com` ca",
"tches all subdomains.Fallback keys begin with the dot. For TLS it also stops the search in `sni-regexp` ",
"and `sni-dir`.&uwsgi.subscription_mountpointsAlias of `subscription-mountpoints`: number of leading path",
" elements in a subscription key.path elementsNumber of leading path elements that routers append to the ",
"host name when they look for a subscribed node.&uwsgi.subscription_notify_socketPath of the datagram soc",
"ket that subscription servers are told to send their acknowledgements to, in preference to `notify-socke",
"t`.17&uwsgi.subscription_toleranceNumber of seconds without a registration after which a router treats a",
"n instance as failed; 17 by default.&uwsgi.subscription_tolerance_inactiveSeconds without an announcemen",
"t after which a subscription that stands for a sleeping vassal is dropped.&uwsgi.subscription_vassal_req",
"uiredRefuse subscriptions that do not name the vassal they come from.&uwsgi.subscriptions_credentials_ch",
"eck_dirDirectory prefix under which a file named like the domain must exist and belong to the user and g",
"roup that register it.Key and value are joined unchanged, so end the directory with a slash. Repeatable.",
" Requires `subscriptions-use-credentials` in the router, since without it every sender is treated as use",
"r 0.Digest and key directory, joined by a colon, with which a router verifies the signatures of instance",
"s that register.Without signature or credentials checks everyone who reaches the subscription port can a",
"ttract a domain's traffic. Example value `SHA1:/etc/uwsgi/keys`. An unknown digest or a missing colon ma",
"kes uWSGI exit at startup.86400&uwsgi.subscriptions_sign_check_toleranceAge in seconds up to which a sig",
"ned registration is still accepted; 86400, a whole day, by default.&uwsgi.subscriptions_sign_skip_uidNum",
"eric UID of a local process whose registrations need no signature; `subscriptions-use-credentials` must ",
"be on.User names are not looked up and root cannot be exempted.UID&uwsgi.subscriptions_use_credentialsPa",
"sses the sender's process, user and group along with registrations over UNIX sockets, and reads them on ",
"the router's side.The kernel vouches for these numbers, so a router can find out which local user claims",
" a domain. It is needed in the router, should be set in the applications too, and works only if the subs",
"cription server listens on a UNIX path, not on UDP. On its own it decides nothing: combine it with `subs",
"criptions-credentials-check`, which compares the owner of a file per domain, or with `subscriptions-sign",
"-skip-uid`. Without it all senders appear as user 0 to those checks. Off by default.fastrouter-subscript",
"ion-server = /run/uwsgi/sub.sock\nsubscriptions-use-credentials = true\nsubscriptions-credentials-check ",
"= /etc/uwsgi/domains/Alias of `pause`: toggles between halted and active for the server named by a pidfi",
"le.Accept uwsgi packets inside a TLS connection, given as `address,certificate,key` plus optional cipher",
"s and client CA.Fewer than three comma separated parts make uWSGI exit at startup, and certificate and k",
"ey are loaded while the configuration is read.&usym.symcall_function_nameC function in the server's addr",
"ess space that answers requests, alone or as prefix=function for one URL prefix.The symbol must come fro",
"m the binary or from a library opened beforehand with dlopen; if it is missing the server exits. Request",
"s need modifier1 18.&usym.post_forkC function without arguments to invoke in every new process; a missin",
"g symbol makes that process exit.&usym.rpcOffer a C function to remote callers, the value being the publ",
"ic name, a space and the symbol.&usym.use_rtld_nextRTLD_NEXTSkip the plugin's own object when C function",
"s are looked up and begin with the libraries that follow it.&uwsgi.tcp_fast_openTurns on TCP Fast Open f",
"or listening sockets, with room for that many pending connections.&uwsgi.tcp_fast_open_clientUses TCP Fa",
"st Open for outgoing IPv4 connections of the server.Alias of `tcp-fast-open`: pending Fast Open connecti",
"ons that a listener may hold.Alias of `tcp-fast-open-client`: applies TCP Fast Open when uWSGI connects ",
"to a peer.&uwsgi.tcp_nodelayDisables Nagle's algorithm on every accepted connection, so that small parts",
" of a response are sent immediately.&up.test_moduleImports the given Python module and makes uWSGI exit,",
" with exit code 0 on success and 1 on failure.&uwsgi.threads_stacksizeAlias of `threads-stacksize`: kilo",
"bytes of stack per worker thread.kilobytes&uwsgi.threaded_loggerMoves the writing of collected messages ",
"from the main loop of the master into a separate thread of it.Meant for slow destinations. It is no cure",
" for a remote logger that stops answering: the master takes the same lock before it respawns a worker an",
"d would then hang as well.&uwsgi.threadsHow many requests a worker can handle at once, one per thread.On",
"e by default. With more, each worker takes that many requests at a time, so the total is processes multi",
"plied by threads, and the application must be thread-safe. It suits code that waits for databases or oth",
"er services; pure Python computation does not get faster. In 2.0 harakiri keeps one deadline per worker,",
" and a kill takes the requests of all its threads along. Do not combine it with gevent, asyncio or async",
", whose core count it overrides.master = true\nprocesses = 4\nthreads = 8Stack of each worker thread in ",
"kilobytes; by default the system's own size is used.&uwsgi.use_thunder_lockMake the workers and threads ",
"take turns at accepting connections through a lock shared between processes.Without it every idle proces",
"s wakes up for a new connection and all but one go back to sleep, which wastes CPU and spreads load unev",
"enly when there are many workers, or workers with threads. The price is one lock operation per request. ",
"The server does not choose it for you on ordinary systems. It brings nothing with a single worker and th",
"read.processes = 8\nthreads = 4\nthunder-lock = true&uwsgi.use_thunder_lock_watchdogWatch over the lock ",
"of `thunder-lock`, so that a holder that died does not block the other workers.Alias of `signal-timer`: ",
"raises a uwsgi signal at a fixed interval, written as number, space, seconds.Runs each worker on the Tor",
"nado IO loop with this number of async cores, one per simultaneous request.A suspend engine such as `gre",
"enlet` is needed as well. `socket-timeout` is raised to at least 30 seconds.tornado = 50\ngreenlet = tru",
"e&uwsgi.touch_chain_reloadFile whose changed modification time restarts the workers one by one, each whe",
"n its predecessor is ready.Only useful with `lazy-apps`: otherwise new workers inherit the code that the",
" master loaded long ago. A touch during a running round is dropped.&uwsgi.touch_execFile and shell comma",
"nd separated by a space; the master starts the command when the file's modification time changes.Without",
" a space the watched file itself is executed. The command runs in the background and its status is not c",
"hecked.&uwsgi.touch_logreopenFile whose changed modification time makes the master close its log and ope",
"n the same path anew, as logrotate needs it.With a log opened by root and a later change of user, set `l",
"ogfile-chown`, or nothing is logged any more afterwards.&uwsgi.touch_logrotateFile whose changed modific",
"ation time makes the master rename the current log and begin a new one.Concerns the file of `logto`, `lo",
"gto2` or `daemonize` only; loggers defined with `logger` are not rotated by it.&uwsgi.touch_mules_reload",
"File whose changed modification time makes the master restart its mules.In 2.0.31 the master crashes at ",
"the first touch if no mule is configured.&uwsgi.touch_reloadFile whose modification time the master watc",
"hes; when it moves forward, the whole server reloads gracefully.The time is read once per second (see `c",
"heck-interval`), and the event also fires when the file appears or disappears. For a directory only its ",
"own entry list counts: edits inside files go unnoticed, while every new file, such as a log or a compile",
"d module, restarts the server. Watch one dedicated file and touch it at the end of a deployment. Never n",
"ame a log file here, which reloads in circles. Under an Emperor it is superfluous for the vassal's own c",
"onfiguration. A relative path is resolved after `chdir`. Brings the master along.touch-reload = /run/sho",
"p/reload&uwsgi.touch_signalFile and uWSGI signal number separated by a space; touching the file raises t",
"hat signal.Without a space the signal is number 0.&uwsgi.touch_spoolers_reloadFile whose changed modific",
"ation time makes the master restart its spooler processes.&uwsgi.touch_workers_reloadFile whose changed ",
"modification time restarts the workers, leaving master, mules and spoolers alone.The new workers are for",
"ked from the old master and therefore keep the old code, unless `lazy-apps` is on.tuntap&utt.devicesCrea",
"te a virtual network interface inside this instance, optionally followed by a space and the socket of th",
"e router that carries its packets.Meant for a vassal in a network namespace of its own, which the router",
"'s UNIX socket is the only way out of. The interface is made after jailing, needs /dev/net/tun and root ",
"or CAP_NET_ADMIN, and has neither address nor link state yet: a hook must configure it. When the router ",
"cannot be reached within 30 seconds at startup, or goes away later, the instance exits. With the name al",
"one an interface is created and left to you. Repeatable.tuntap-device = vassal0 /run/tuntap.socket\nexec",
"-as-root = ip addr add 10.7.0.2/24 dev vassal0\nexec-as-root = ip link set vassal0 up&utt.device_rulesPa",
"cket rule that a vassal hands to its router on attaching, made of direction (in or out), source, destina",
"tion, action and, for some actions, a target.The words are separated by spaces and there must be at leas",
"t four. Actions are allow, deny, and route or gateway, which are the same thing and need a target as ip:",
"port. An unknown direction or action makes the instance exit. Rules are tried in order, the first match ",
"decides and the default is to let packets pass. In 2.0.31 the prefix length becomes a mask by a wrong sh",
"ift: only /0, /16 and /32 (or no suffix) give the expected mask on common processors.tuntap-device-rule ",
"= out 0.0.0.0 10.9.0.0/16 gateway 192.0.2.7:4040\ntuntap-device-rule = in 10.7.0.9 0.0.0.0 deny&utt.rout",
"ersStart an IP router for jailed vassals, given its network device, its UNIX socket and, if wanted, a co",
"unters address and a UDP gateway address.The parts are separated by spaces. Creating the device needs ro",
"ot, and Linux is required. It is normally started in the Emperor, whose vassals in network namespaces of",
" their own then attach with tuntap-device. The device still has to be given an address and brought up.tu",
"ntap-router = emperor0 /run/tuntap.socket 127.0.0.1:9191\nexec-as-root = ip addr add 10.7.0.1/24 dev emp",
"eror0\nexec-as-root = ip link set emperor0 up&utt.fw_inFilter rule (allow or deny, source/bits, destinat",
"ion/bits) for packets on their way from the router's device to the vassals.Rules are tried in order, the",
" first match decides, and what matches nothing is allowed. An address of 0.0.0.0 stands for any. The act",
"ion alone makes a rule for every packet. Any word other than deny allows, misspellings included.tuntap-r",
"outer-firewall-in = allow 10.7.0.1 10.7.0.0/24\ntuntap-router-firewall-in = deny&utt.fw_outFilter rule (",
"allow or deny, source/bits, destination/bits) for packets on their way from the vassals to the router's ",
"device.Same syntax and order of evaluation as tuntap-router-firewall-in.tuntap-router-firewall-out = den",
"y 10.7.0.0/24 10.7.0.0/24&utt.routesSend packets with a given source/bits and destination/bits over UDP ",
"to another router, named as ip:port in the third place.&utt.stats_serverAddress at which every tuntap ro",
"uter of the instance reports its peers and their traffic as JSON, unless it has one of its own.&utt.use_",
"credentialsMake tuntap clients prove their pid, uid and gid to the router when they attach, optionally n",
"aming a C function that turns those into an address.Set it on both sides, in the Emperor with the router",
" and in each vassal. An empty value or true exchanges the credentials only; any other text in the router",
" is taken for the name of a symbol in its process, which gets pid, uid and gid and returns the IPv4 addr",
"ess of that client, or 0 to send it away; a missing symbol makes uWSGI exit at startup. The client waits",
" until it has dropped root before it sends anything, so a vassal without uid never gets its network.tunt",
"ap-use-credentials = true\nuid = app1&uwsgi.udp_socketAddress of a UDP port in the master whose datagram",
"s go to plugins, to the SNMP responder or, failing those, into the log.Anybody who reaches the port can ",
"write into the log, so do not bind it to all interfaces. If the port cannot be bound uWSGI continues wit",
"hout it.&ug.ugreen!__UCLIBC__Switches between the requests of an async worker with uWSGI's own C-level g",
"reen threads.&ug.stackpagesStack of each uGreen thread, counted in memory pages (default: 256 KiB).pages",
"User, by name or number, that the server becomes after its privileged preparations.Effective only when s",
"tarted as root: otherwise a name is ignored silently and a foreign number is fatal. Give `gid` too, sinc",
"e without it the process keeps group root and all its supplementary groups. The switch happens before so",
"ckets are bound, so ports below 1024 need `shared-socket` or a capability. `uid = 0` fails with `user 0 ",
"not found`. With it `vacuum` leaves `pidfile` behind; use `pidfile2`. Log files opened by root may not b",
"e reopened after rotation.uid = www-data\ngid = www-dataFile creation mask set as soon as the line is re",
"ad, as three octal digits such as 022.A value of two digits is reported as invalid and then sets 000. It",
" also stops `daemonize` from clearing the mask, which would otherwise leave sockets and pidfiles writabl",
"e by all users.&uwsgi.umount_as_emperorMounted directory, with optional flags, that the Emperor detaches",
" for each vassal it spawned; a failure is only logged.&uwsgi.umount_as_rootMounted directory, with optio",
"nal flags, that is detached with root rights ahead of the switch to `uid`.&uwsgi.umount_as_vassalMounted",
" directory, with optional flags, that is detached in each vassal's new process; a failure cancels the va",
"ssal.&uwsgi.umount_asapDirectory to detach from the file tree when the configuration has been read, opti",
"onally followed by a space and flags.On Linux the flag `rec` also detaches everything mounted below the ",
"directory, for which /proc must be available.&uwsgi.umount_in_jailMounted directory, with optional flags",
", that is detached when the main start routine begins.&uwsgi.umount_post_jailMounted directory, with opt",
"ional flags, that is detached as root inside a newly entered namespace or jail.&uwsgi.umount_pre_jailMou",
"nted directory, with optional flags, that is detached on the first start before chroot and namespaces.Li",
"ke `shared-socket`, but the kernel reports a TCP connection immediately instead of waiting for its first",
" data.Removes the named variable from the environment that the server and its application see.Runs a she",
"ll command at fixed times and skips a run while the previous one is still going on.The value has five wh",
"ole numbers, for minute, hour, day, month and weekday, and then the command. -1 stands for any, -N for e",
"very N-th; asterisks, lists and ranges make uWSGI exit at startup, whereas numbers out of range are acce",
"pted and simply never fire. When day and weekday are both given, either one is enough. Commands run thro",
"ugh the shell in the current directory of the master, so use absolute paths. Needs the master, which it ",
"enables.unique-cron = -15 -1 -1 -1 -1 /srv/shop/bin/cleanupAlias of `unique-legion-cron`: a non-overlapp",
"ing scheduled command for the lord.Schedules a command for the lord of the legion named first and never ",
"lets two runs overlap.&uwsgi.unprivileged_binary_patchReplaces the running server by another program as ",
"soon as it has switched to the unprivileged user.Reached only when the server was started as root, becau",
"se the whole phase is skipped otherwise.&uwsgi.unprivileged_binary_patch_argShell command line that take",
"s the place of the server process once it runs as the unprivileged user.&uwsgi.unshareComma-separated ke",
"rnel namespaces (ipc, net, pid, mnt, uts, user and others) that the server detaches from before it does ",
"any other work as root.Linux only, and only when started as root. An unknown word makes uWSGI exit at st",
"artup. Repeating the line adds to the earlier list. Once it has worked, the post-jail phase runs as well",
". It is not repeated on a reload.&uwsgi.unshare2Second list of kernel namespaces to leave, taken only wh",
"en `chroot` or `pivot-root` has already been carried out.Takes the same words as `unshare`. It comes aft",
"er the post-jail phase, so no hook of that phase sees its effect.&uwsgi.unsubscribe_on_graceful_reloadSi",
"gns the instance off at its routers when a graceful reload begins, and not only when it stops.Normally t",
"he registration stays in force during a reload: the sockets survive, so requests merely wait in the list",
"en queue until the new workers are ready. If loading the application takes long and other instances serv",
"e the same domain, it is better to send visitors there meanwhile. With a single instance the effect is t",
"he opposite, since the router has no one left and answers with an error until the next registration. Cha",
"in reloads and `lazy` mode do not use it. Off by default.subscribe-to = 10.0.0.1:7000:shop.example.com\n",
"unsubscribe-on-graceful-reload = true&uwsgi.upload_progressDirectory in which the state of each running ",
"upload is kept as a small JSON file, named after the X-Progress-ID that the client chose.Needs `post-buf",
"fering`, and only bodies large enough for a temporary file are reported. The identifier must be a UUID i",
"n the query string. The file ends in .js and is removed with the upload.Alias of `help`: prints the know",
"n options and exits.&uwsgi.use_abortEnds a crashed process with abort after its backtrace was printed, i",
"nstead of raising the original fault a second time.\"uwsgi\"Like `socket`, but speaks the uwsgi protocol",
" whatever `protocol` selects for the plain sockets.Meant for nginx `uwsgi_pass` and similar clients. Use",
"ful when one instance also carries plain sockets of another protocol. Keep it off public interfaces: a u",
"wsgi packet may name a script file to load, which is remote code execution for anybody who can connect. ",
"The address forms are those of `socket`: host and port with a colon, a UNIX path without one, `@name` fo",
"r an abstract Linux socket, `=N` for a shared socket declared above.uwsgi-socket = 127.0.0.1:3031v8&uv8.",
"gc_freqValue that was meant to say how often V8 cleans its memory; the sources of 2.0 store it and never",
" read it.&uv8.jsgiJavaScript file with the JSGI function that answers requests.&uv8.loadJavaScript file ",
"that every core of the V8 plugin runs at its start, before the application.&uv8.module_pathsDirectory me",
"ant for JavaScript modules; the sources of 2.0 collect these directories and never look into them.&uv8.p",
"reemptiveValue that was meant to share one V8 isolate among all cores; the sources of 2.0 store it and n",
"ever read it.&uwsgi.vacuumCleans up on exit by deleting the UNIX sockets and pidfiles that belong to thi",
"s instance.Off by default. With uid set, the files of pidfile and safe-pidfile stay behind, since they w",
"ere written before privileges were dropped; pidfile2 and safe-pidfile2 are removed in either case. A soc",
"ket path that meanwhile belongs to another process is left alone. Without it a stale socket file does no",
" harm, because the next start replaces it, but health checks and web servers may be misled by it.socket ",
"= /run/shop/uwsgi.sock\nvacuum = true\npidfile2 = /run/shop/uwsgi.pidAlias of `emperor-cap`: comma separ",
"ated Linux privileges that vassals may keep.&uwsgi.vassal_fork_baseName of a vassal that is started in t",
"he ordinary way although a fork server is in use, because it is that server; repeatable.&uwsgi.vassals_s",
"etAlias of `vassals-set`: `name=value` passed to each vassal.&uwsgi.vassal_sosAsk the Emperor for a help",
"er instance while all workers are busy, at most once in this many seconds.The Emperor reacts only when `",
"emperor-broodlord` is set there.&uwsgi.vassal_sos_backlogAsk the Emperor for a helper instance when at l",
"east this many connections wait in the listen queue.&uwsgi.vassals_includesTemplate read for all vassals",
" after their own file, with the behaviour of `include`; may be repeated.&uwsgi.vassals_includes_beforeTe",
"mplate read for all vassals ahead of their own file, which can therefore override its values; may be rep",
"eated.&uwsgi.vassals_templatesTemplate applied to all vassals after their own file, with the behaviour o",
"f `inherit`; may be repeated.Its values are not expanded, so placeholders in it stay literal; `vassals-i",
"nclude` resolves them.&uwsgi.vassals_templates_beforeTemplate handed to all vassals ahead of their own f",
"ile, with the behaviour of `inherit`; may be repeated.Setting or placeholder `name=value` that the Emper",
"or passes to each vassal; may be repeated.&uwsgi.vassals_start_hookCommand run with the vassal name as a",
"rgument whenever one is about to start; its failure is only logged.It runs in the process of the vassal,",
" so in tyrant mode as the owner of the file.&uwsgi.vassals_stop_hookCommand that the Emperor runs, with ",
"the vassal name as argument, whenever one has gone.venv = /srv/site/venvUWSGI_VERSIONShows the release n",
"umber and stops before anything is started.&uwsgi.vhostSelects the application by host name in addition ",
"to its mountpoint, taken from the Host header or else from SERVER_NAME.Mountpoints then have the form `h",
"ost|/path`. The standard access line starts with the host name.&uwsgi.vhost_hostTurns on the same select",
"ion by host name as `vhost`; in 2.0.31 nothing distinguishes the two.virtualenv = /srv/site/venv&uwsgi.w",
"ait_for_fsDelays the as-root phase until the path exists; in 2.0.31 a plain file satisfies it just as we",
"ll.Shares its list with `wait-for-fs`, where the type is never looked at. The hook action `wait_for_dir`",
" does check it.Delays the as-root phase until the path exists; in 2.0.31 a directory satisfies it just a",
"s well.The three names `wait-for-fs`, `wait-for-file` and `wait-for-dir` fill one list in 2.0.31, and th",
"at list is tested for existence only. Use the hook action `wait_for_file` when the type matters.Delays t",
"he as-root phase until this path exists, whatever its type, and exits after `wait-for-fs-timeout`.The pa",
"th is looked up once a second. Like the other waits of this group it is skipped when the server is not s",
"tarted by root; the hook action `wait_for_fs` has no such limit.&uwsgi.wait_for_fs_timeoutNumber of seco",
"nds granted to each awaited path or mount before the server gives up; 60 when absent or 0.&uwsgi.wait_fo",
"r_interfaceAlias of `wait-for-interface`: delays the start until the kernel knows this network device.&u",
"wsgi.wait_for_interface_timeoutAlias of `wait-for-interface-timeout`: seconds to wait before a missing n",
"etwork device makes uWSGI exit at startup.Holds the start back until a network device of this name exist",
"s, and gives up with an error when the time limit passes.The check asks only whether the kernel knows th",
"e device; it may still be down and without an address. Honoured only when the server was started as root",
".Number of seconds that `wait-for-interface` may take; 0 and leaving it out both mean 60.&uwsgi.wait_for",
"_mountpointDelays the as-root phase until another filesystem is mounted on this directory, that is, unti",
"l its device differs from its parent's.&uwsgi.wait_for_socketHolds the application back until something ",
"accepts connections at this address, for instance a database.Unlike the file and interface waits it also",
" works for a server that is not started as root. One attempt is made per second, and the server exits wh",
"en `wait-for-socket-timeout` attempts have failed.&uwsgi.wait_for_socket_timeoutNumber of seconds to kee",
"p trying an address given with `wait-for-socket`; 60 when absent or 0.&up.web3Module with an application",
" for the abandoned Web3 interface.webdav&udav.add_collection_propExtra property shown for directories on",
"ly, written as namespace, name and optional text with spaces between.&udav.add_collection_prop_compExtra",
" property of directories whose third word is a comma-separated list, each member becoming a comp element",
".&udav.add_collection_prop_hrefExtra property of directories whose third word is a link and gets wrapped",
" in an href element.&udav.add_object_propExtra property shown for files only, written as namespace, name",
" and optional text with spaces between.&udav.add_object_prop_compExtra property of files whose third wor",
"d is a comma-separated list, each member becoming a comp element.&udav.add_object_prop_hrefExtra propert",
"y of files whose third word is a link and gets wrapped in an href element.&udav.add_optionFurther token,",
" such as addressbook or calendar-access, for the DAV header that advertises what is supported; repeatabl",
"e.&udav.add_propExtra property shown for files and directories alike, written as namespace, name and opt",
"ional text with spaces between.&udav.add_prop_compExtra property of files and directories whose third wo",
"rd is a comma-separated list, each member becoming a comp element.&udav.add_prop_hrefExtra property of f",
"iles and directories whose third word is a link and gets wrapped in an href element.&udav.add_rtype_coll",
"ection_propExtra type (namespace and name) reported inside the resourcetype element of directories only,",
" as CalDAV clients expect.&udav.add_rtype_object_propExtra type (namespace and name) reported inside the",
" resourcetype element of files only.&udav.add_rtype_propExtra type (namespace and name) reported inside ",
"the resourcetype element of files and directories alike.&udav.class_directoryValue of the class attribut",
"e that marks subdirectories in the generated HTML index, normally just the word directory.&udav.cssAddre",
"ss of a style sheet to link from the generated HTML index of a directory; repeatable.&udav.divValue of t",
"he id attribute of the element around the generated HTML index, for use in style sheets.&udav.javascript",
"Address of a script to link from the generated HTML index of a directory; repeatable.Alias of `webdav-ja",
"vascript`: script linked from the HTML index.&udav.lock_cacheName of the server cache meant for LOCK req",
"uests; release 2.0.31 stores the name and makes no use of it.&udav.mountpointsPublish a directory over W",
"ebDAV, alone or as prefix=directory to place it below a URL prefix; repeatable.Clients can read, write, ",
"rename and delete there, and the plugin checks no password: protect the path in the web server or with a",
"n authentication route. The directory must exist at startup. Requests need modifier1 35.plugins = webdav",
"\nwebdav-mount = /files=/srv/dav&udav.principal_baseURL path that is put before the name of the logged-i",
"n user to tell clients where their principal resource is.&udav.skip_propName of a property that stays hi",
"dden although the file carries it as an extended attribute; repeatable.1024&uwsgi.websockets_max_sizeAli",
"as of `websockets-max-size`: kilobytes that one frame from a client may have.&uwsgi.websockets_ping_freq",
"Alias of `websockets-ping-freq`: seconds between keep-alive pings to a WebSocket client.&uwsgi.websocket",
"s_pong_toleranceAlias of `websockets-pong-tolerance`: seconds a client has to answer a ping.Largest WebS",
"ocket frame accepted from a client, in kilobytes, 1024 by default.Pause in seconds between two keep-aliv",
"e pings on a WebSocket connection, 30 by default.Seconds a WebSocket client may take to answer a ping be",
"fore its connection is considered dead, 3 by default.&uwsgi.weightRelative weight that this instance ann",
"ounces to load balancers; one with 2 gets twice as many requests as one with 1.Accept nothing but the li",
"sted options, separated by spaces, until `end-whitelist`.Name `end-whitelist` in the list as well, becau",
"se otherwise the closing line is itself forbidden.&uwsgi.worker_execProgram, without arguments, that rep",
"laces each worker and inherits the first listening socket as standard input.&uwsgi.worker_exec2Program, ",
"without arguments, that replaces each worker like `worker-exec`, but later, when its post-fork hooks hav",
"e run.Variant of `log-encoder` that does not call for a master process.Variant of `log-req-encoder` that",
" does not call for a master process.Variant of `logger` for a lone worker, which writes its log lines it",
"self and needs no master.Variant of `req-logger` for a lone worker, which writes its request lines itsel",
"f and needs no master.Has the same effect as `mount` in 2.0.31: binds an application to a URL prefix, in",
" whichever process loads applications.&uwsgi.worker_reload_mercySeconds a worker may take to finish its ",
"requests at reload or shutdown before it is killed; 60 by default.Pick it at least as high as `harakiri`",
", otherwise a reload cuts off requests that would have been allowed. Service managers and orchestrators ",
"kill the whole group after their own limit, often 10 to 90 seconds, so it must be lower than that. Backg",
"round threads that never exit delay each reload by up to this time. `reload-mercy` does not affect worke",
"rs.harakiri = 30\nworker-reload-mercy = 40Alias of `processes`: number of worker processes that serve re",
"quests.Writes the very same variable as `processes`; when both occur the last one read decides, and peop",
"le then wonder which of the two numbers is real. Keep one spelling. The default is a single worker, so t",
"wo parallel requests queue behind each other. Zero workers start without complaint and never answer. Any",
"thing from an environment variable `UWSGI_WORKERS` is applied first and is overridden by the file.worker",
"s = 4\nmaster = true&uwsgi.write_errors_exception_onlyReport broken connections to the application only,",
" as an exception, and keep them out of the log.It also enables `ignore-sigpipe` and `ignore-write-errors",
"`.&uwsgi.write_errors_toleranceNumber of failed writes within one response that are tolerated before the",
" application gets an error raised.errorsAlias of `module`: dotted name of the Python module that is impo",
"rted, with an optional colon and object.wsgi = mysite.wsgi:application&up.wsgi_accept_bufferLets applica",
"tions return memoryview, bytearray and similar objects as body parts.Alias of `wsgi-accept-buffer`: memo",
"ryview, bytearray and similar ones are allowed as body parts.&up.wsgi_disable_file_wrapperHides wsgi.fil",
"e_wrapper from applications, so that frameworks read files themselves and send the content in pieces.A r",
"emedy for responses built from in-memory files, such as io.BytesIO with the send_file of Flask, which br",
"eak when they are treated like files on disk. The price is that real files no longer go out with sendfil",
"e: a worker copies them through Python. Serve downloads with `static-map`, the web server or X-Accel-Red",
"irect instead when they are large.module = mysite:app\nwsgi-disable-file-wrapper = true&up.wsgi_env_beha",
"viourAlias of `wsgi-env-behaviour`: cheat reuses the environ dictionary, holy makes a new one for every ",
"request.cheatholyHow the environ dictionary of requests is made: one per core cleared and used again (ch",
"eat, the default), or a new one each time (holy).Choose `holy` when code keeps a reference to environ af",
"ter the response. Any other word is fatal, and versions before 2.0.20 could crash with `holy`.Python fil",
"e that contains the WSGI application to serve.Path of a Python source file, looked up relative to `chdir",
"`; the object `application` in it is served, or another name set with `callable`. A suffix such as `app.",
"py:app` is taken as part of the file name and fails. When the file is missing or raises an error, the se",
"rver still starts and answers 500 to all, unless `need-app` is set. Do not mix it with `module`: the fir",
"st loaded one takes the root and the second is skipped.chdir = /srv/site\nwsgi-file = wsgi.py\ncallable ",
"= app\nneed-app = true&up.wsgi_liteModule with an application for the abandoned WSGI Lite interface.&up.",
"wsgi_manage_chunked_inputKnown only to the 2.1 development tree: decodes request bodies with chunked Tra",
"nsfer-Encoding so that wsgi.input can read them.No 2.0 release knows the name: there the line becomes a ",
"placeholder without any effect or message, and with `strict` it stops the start. To accept chunked uploa",
"ds on 2.0, let nginx buffer the request and pass it on with a length, or call `uwsgi.chunked_read()` in ",
"the application.; only in 2.1 development builds\nwsgi-manage-chunked-input = true&up.wsgi_strictTreats ",
"a returned byte string like any other iterable, as the WSGI standard has it, instead of sending it in on",
"e go.UWSGI_XMLRead settings from an XML document, whatever its file name ends in; `file:id` picks one bl",
"ock.The root element, or a matching child of it, must be called `uwsgi`. A missing file or bad XML makes",
" uWSGI exit at startup.Alias of `xml`: read settings from an XML document.xslt&uxslt.content_typeMIME ty",
"pe sent with transformed documents, text/html when not set.&uxslt.docrootDirectory in which XML document",
"s are searched for the XSLT plugin, in place of DOCUMENT_ROOT; repeatable.&uxslt.extSuffix, dot included",
", that is added to the name of the XML document to find its style sheet; replaces .xsl and .xslt.&uxslt.",
"stylesheetStyle sheet of last resort for XML documents that have none of their own; repeatable, the firs",
"t existing file counts.&uxslt.varRequest variable whose value is the file name of the style sheet; it co",
"mes before every other way of finding one.The value is used as a path without any check, so it must be o",
"ne that only the web server can set.UWSGI_YAMLReads a further YAML file at this point and applies the op",
"tions under its `uwsgi` key, or under another key given as `file:key`.The built-in reader, used when lib",
"yaml was not compiled in, understands only flat `key: value` lines; lists and nested keys end its readin",
"g without a message.Alias of `yaml`: applies the options of another YAML document here.zabbixProduce an ",
"XML file with all current metrics for import into a Zabbix server, on standard output or at the path giv",
"en.&uwsgi.zerg_nodeAddress of a zerg server or pool from which this instance receives already bound sock",
"ets, to help out with the load.&uwsgi.zerg_fallbackContinues with the instance's own sockets when the ad",
"dress in `zerg` cannot be reached, instead of exiting.&zergpool_socket_namesAlias of `zergpool`: sockets",
" that are bound here and handed to zerg instances.&uwsgi.zerg_serverUNIX socket on which this instance p",
"asses its listening sockets to helper instances.Any process that can connect to it gets the listeners, s",
"o keep it out of directories that everybody may enter.Bind sockets for zerg instances and hand them out,",
" the value being socket:address with more addresses after commas.The part before the first colon is the ",
"UNIX socket that instances with zerg = connect to; the others are the service addresses, bound here and ",
"kept open while instances come and go. No worker is needed, but a master or a socket is: a pool alone ex",
"its immediately.master = true\nzergpool = /run/zergpool.socket:127.0.0.1:3031,/run/app.socketServe a Mon",
"grel2 front end over ZeroMQ, given two endpoints with a comma between, first for requests and then for r",
"eplies.The workers connect to both endpoints after the fork. A value without a comma stops them. Bodies ",
"in JSON need a build with JSON support; otherwise tell Mongrel2 to speak tnetstring.zeromq = tcp://127.0",
".0.1:9999,tcp://127.0.0.1:9998Alias of `zeromq`: request and reply endpoints of a Mongrel2 server.&uwsgi",
".zeusAddress and arguments of the Zeus mode, an idea for distributing vassals over several Emperors that",
" was only begun.");

-- What a user of Neovim does in a configuration. Ends with 1 at the first thing that is not so.
local function expect(what, so)
  if not so then
    io.stderr:write("neovim: not so: " .. what .. "\n")
    os.exit(1)
  end
end

local folder = vim.fn.tempname()
vim.fn.mkdir(folder, "p")
local path = folder .. "/uwsgi.ini"
vim.fn.writefile({ "[uwsgi]", "vaccum = true", "hara" }, path)
vim.cmd.edit(path)
vim.bo.filetype = "dosini"
local id = vim.lsp.start({ name = "uwsgi_lint", cmd = { vim.env.UWSGI_LINT, "lsp" }, root_dir = folder })
expect("the server starts", id)

local function has(code)
  for _, one in ipairs(vim.diagnostic.get(0)) do
    if one.code == code then
      return true
    end
  end
  return false
end
local client = vim.lsp.get_client_by_id(id)
expect("diagnostics come", vim.wait(10000, function()
  return has("misspelled-option")
end, 20))

-- The words that Neovim would show, taken from the answer as it takes them.
local params = vim.lsp.util.make_position_params(0, client.offset_encoding)
params.position = { line = 2, character = 4 }
local answer = client:request_sync("textDocument/completion", params, 5000, 0)
local items = answer.result.items
expect("completion has few items", #items < 20)
local converted = vim.lsp.completion._lsp_to_complete_items(answer.result, "hara")
expect("the first word is harakiri", converted[1] and vim.trim(converted[1].abbr) == "harakiri")

local hover = client:request_sync("textDocument/hover", { textDocument = params.textDocument, position = { line = 1, character = 2 } }, 5000, 0)
expect("hover answers", hover.err == nil)

local range = { start = { line = 1, character = 0 }, ["end"] = { line = 1, character = 6 } }
local context = { diagnostics = {}, only = { "quickfix" } }
local actions = client:request_sync("textDocument/codeAction", { textDocument = params.textDocument, range = range, context = context }, 5000, 0)
for _, action in ipairs(actions.result) do
  if action.isPreferred then
    vim.lsp.util.apply_workspace_edit(action.edit, client.offset_encoding)
    break
  end
end
expect("the fix is made", vim.api.nvim_buf_get_lines(0, 1, 2, false)[1] == "vacuum = true")
expect("and seen", vim.wait(5000, function()
  return not has("misspelled-option")
end, 20))
io.stdout:write("neovim: all of it is so\n")
os.exit(0)

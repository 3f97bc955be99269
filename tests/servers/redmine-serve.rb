# Boots Redmine once: gives it people and a forum topic, says their numbers on standard output, then serves.
require_relative '../config/environment'
require 'json'
require 'rack/handler/webrick'

ActiveRecord::Base.logger = nil
Setting.default_language = 'fr'
Setting.text_formatting = 'textile'
Setting.app_title = 'Maison Tamarin'
User.where(login: 'admin').update_all(must_change_passwd: false)

def add_person(login, first, last, admin: false)
  person = User.new(firstname: first, lastname: last, mail: "#{login}@example.test", language: 'fr', admin: admin)
  person.login = login
  person.password = person.password_confirmation = 'Modo-pass1'
  person.pref.time_zone = 'Paris'
  person.save!
  person
end

camille = add_person('modo', 'Camille', 'Martin', admin: true)
marc = add_person('marc', 'Marc', 'Lenoir')
kevin = add_person('kevin', 'Kevin', 'Brun')
emma = add_person('emma', 'Emma', 'Clarke')
zoe = add_person('zoe', 'Zoé', '<b>"x\'')

project = Project.create!(name: 'Boutique', identifier: 'boutique', is_public: true, enabled_module_names: %w[boards])
Role.non_member.add_permission!(:add_messages, :view_messages)
board = Board.create!(project: project, name: 'Vos questions', description: 'Entraide')

texts = {
  complaint: [marc, nil, "Bonjour, ma commande devait arriver jeudi et toujours rien.\n\nPersonne ne répond, c'est inadmissible. *Où est mon colis ?*"],
  insult: [kevin, :complaint, "Marc Lenoir a écrit :\n\n> Personne ne répond, c'est inadmissible.\n\nVous êtes une bande d'incapables et d'abrutis."],
  question: [emma, :complaint, 'Hello, do you ship the blue teapot to Scotland, and how long does it take?'],
  hostile: [zoe, :complaint, "<b onclick=\"alert(1)\">Bonjour</b> {{ brand.name }} \"><img src=x onerror=alert(2)> \u202Eéàü\u200B merci"],
  own: [camille, :complaint, "Bonjour Emma, un instant, nous regardons.\n\n* théière bleue\n* théière rouge"],
}
ids = {}
texts.each_with_index do |(key, (author, parent, text)), at|
  subject = parent ? 'RE: Mon colis' : 'Mon colis'
  message = Message.create!(board: board, author: author, subject: subject, content: text, parent_id: parent && ids[parent])
  # The list shows them by date.
  message.update_columns(created_on: Time.now - (60 - at) * 60)
  ids[key] = message.id
end

server_options = { Host: '127.0.0.1', Port: Integer(ENV.fetch('PORT')), AccessLog: [], Logger: WEBrick::Log.new(File::NULL) }
Rack::Handler::WEBrick.run(Rails.application, **server_options) do
  puts JSON.generate(board: board.id, messages: ids)
  $stdout.flush
end

## Вход
# $shop (String) - название магазина
team-stranger-hello = Здравствуйте! Это рабочий бот магазина «{ $shop }». Если вы из команды, попросите у владельца приглашение. Как храним данные: /privacy
team-setup-waiting = Бот ещё не настроен. Если вы владелец, отправьте код из журнала сервера.
# $tries (Number) - сколько попыток осталось
team-claim-refused-code-wrong =
    { $tries ->
        [0] Код не подошёл. Попыток больше нет, подождите час.
        [one] Код не подошёл (осталась { $tries } попытка).
        [few] Код не подошёл (осталось { $tries } попытки).
       *[many] Код не подошёл (осталось { $tries } попыток).
    }
team-claim-refused-not-a-code = Это не похоже на код. Он выглядит так: 7F3K-92QD.
team-claim-refused-code-expired = Код больше не действует. Новый покажет команда npm run setup-code на сервере.
team-claim-refused-too-many-tries = Слишком много попыток. Подождите час и попробуйте ещё раз.
team-access-closed = Доступ закрыт.

## Приглашение
team-invitation-text-seller = Вас приглашают в команду магазина «{ $shop }» как <b>продавца</b>.
team-invitation-text-owner = Вас приглашают в команду магазина «{ $shop }» как <b>второго владельца</b>.
team-invitation-accept = ✅ Принять
team-invitation-decline = Отказаться
team-invitation-declined = Хорошо. Если передумаете, откройте ссылку ещё раз.
team-join-name = Как вас называть? Так вас будут видеть коллеги.
team-join-name-again = Напишите имя одной строкой, до 80 знаков.
team-join-refused-invitation-dead = Приглашение больше не действует. Попросите у владельца новое.
team-join-refused-too-many-tries = Слишком много попыток. Подождите час и откройте ссылку ещё раз.
team-join-refused-already-member = Вы уже в команде: нажмите /start.
team-join-refused-name-empty = Напишите имя одной строкой, до 80 знаков.

## Правила
# $version (Number) - номер версии правил
# $date (String) - с какого дня действуют
team-rules-asked = Прочитайте правила работы с данными клиентов (версия { $version } от { $date }). Коротко: не копировать базу, не передавать номера, каждый просмотр номера записывается.
team-rules-open = 📄 Полный текст
# $text (String) - часть текста правил
team-rules-page = { $text }
# $liability (String) - ответственность, как её написал владелец
team-rules-liability = Ответственность: { $liability }
team-rules-accept = ✅ Читал(а), принимаю
team-rules-accepted = ✅ Правила приняты (версия { $version }).
team-rules-first = Сначала примите правила работы с данными.
team-accept-rules-refused-not-a-member = Доступ закрыт.
team-accept-rules-refused-rules-changed = Правила обновились. Откройте новый текст.

## Отпуск и пауза
team-holiday-text = Вы в отпуске: напоминания идут тому, кто вас заменяет.
team-holiday-end = ▶️ Вернуться к работе
team-holiday-ended = С возвращением! Дела снова идут к вам.
team-paused-text = Работа на паузе. Вернуть доступ может владелец.
team-end-holiday-refused-not-on-holiday = Вернуть доступ может только владелец.

## Новости для владельца
# $name (String) - имя сотрудника
team-joined-seller = 👤 { $name } в команде: продавец, правила (версия { $version }) приняты.
team-joined-owner = 👑 { $name } в команде: второй владелец, правила (версия { $version }) приняты.
team-joined-card = 👤 Открыть

## Сотрудники
# $count (Number) - сколько человек или ссылок
team-staff-title = 👥 <b>Сотрудники</b> · { $count }
# $clients (Number) - сколько клиентов ведёт
# $callbacks (Number) - сколько открытых перезвонов
team-staff-line-owner = 👑 <b>{ $name }</b>, владелец · { $clients ->
        [one] { $clients } клиент
        [few] { $clients } клиента
       *[many] { $clients } клиентов
    } · { $callbacks ->
        [one] { $callbacks } перезвон
        [few] { $callbacks } перезвона
       *[many] { $callbacks } перезвонов
    }
team-staff-line-seller = 👤 <b>{ $name }</b>, продавец · { $clients ->
        [one] { $clients } клиент
        [few] { $clients } клиента
       *[many] { $clients } клиентов
    } · { $callbacks ->
        [one] { $callbacks } перезвон
        [few] { $callbacks } перезвона
       *[many] { $callbacks } перезвонов
    }
team-staff-line-paused = ⏸ <b>{ $name }</b>, на паузе · { $clients ->
        [one] { $clients } клиент
        [few] { $clients } клиента
       *[many] { $clients } клиентов
    } · { $callbacks ->
        [one] { $callbacks } перезвон
        [few] { $callbacks } перезвона
       *[many] { $callbacks } перезвонов
    }
team-staff-line-unaccepted = ⏳ <b>{ $name }</b>, правила ещё не приняты
# $names (String) - имена через запятую
team-staff-not-accepted = Не приняли правила: { $names }
team-staff-invitations =
    { $count ->
        [one] Ждёт ответа { $count } приглашение.
        [few] Ждут ответа { $count } приглашения.
       *[many] Ждут ответа { $count } приглашений.
    }
team-staff-invite = ➕ Пригласить
team-staff-rules = 📜 Правила
team-staff-revoke-seller = 🚫 Отозвать ссылку продавца
team-staff-revoke-owner = 🚫 Отозвать ссылку владельца
team-staff-back = ◀️ Назад
team-staff-refused-not-allowed = Это может только владелец.
team-member-gone = Этого человека уже нет в команде.
# $since (String) - день, с которого работает
team-member-since = В команде с{ "\u00A0" }{ $since }.
team-member-deputy = Перезвоны пока получает { $name }.
team-member-no-deputy = Перезвоны идут владельцу.
team-member-pause = ⏸ Пауза
team-member-resume = ▶️ Вернуть
team-member-dismiss = ⛔ Уволить
team-member-rename = ✏️ Имя
team-role-seller = Продавец
team-role-owner = Второй владелец
team-invite-role = Кого приглашаем?
# $link (String) - ссылка-приглашение
team-invite-link-seller = Ссылка для одного продавца, действует 24 часа:
    { $link }
team-invite-link-owner = Ссылка для второго владельца, действует 24 часа:
    { $link }
team-invite-words = Приглашение в команду магазина «{ $shop }»
team-invite-share = 📤 Переслать
team-invite-revoke = 🚫 Отозвать
team-invite-revoked = Ссылка отозвана.
team-invite-refused-not-allowed = Это может только владелец.
team-invite-refused-invitation-dead = Эта ссылка уже не действует. Сделайте новую.
team-revoke-refused-not-allowed = Это может только владелец.
team-revoke-refused-invitation-unknown = Такой ссылки уже нет.
team-revoke-refused-invitation-used = Ссылку уже использовали. Человека можно уволить в его карточке.
team-deputy-pause = ⏸ Пауза: <b>{ $name }</b>. Кому идут перезвоны?
team-deputy-holiday = 🏖 Кому идут перезвоны, пока вас нет?
team-deputy-owner = 👑 Владельцу
team-pause-refused-not-allowed = Это может только владелец.
team-pause-refused-member-unknown = Этого человека уже нет в команде.
team-pause-refused-member-dismissed = Этого человека уже нет в команде.
team-pause-refused-deputy-unfit = Этот человек сейчас не может заменять. Выберите другого.
team-pause-refused-last-owner = Единственного владельца на паузу поставить нельзя.
team-resume-refused-not-allowed = Это может только владелец.
team-resume-refused-member-unknown = Этого человека уже нет в команде.
team-resume-refused-member-dismissed = Этого человека уже нет в команде. Пригласите его заново.
team-rename-ask = Как теперь называть? Так будут видеть коллеги.
team-rename-done = Готово: <b>{ $name }</b>.
team-rename-undo = ↩️ Отменить
team-rename-card = 👤 Карточка
team-rename-undone = ↩️ Отменено, имя прежнее.
team-undo-refused-change-unknown = Отменить может тот, кто поменял.
team-undo-refused-undo-too-late = Минута прошла. Поменяйте имя в карточке сотрудника.
team-undo-refused-changed-since = С тех пор имя уже поменяли.
team-rename-refused-not-allowed = Это может только владелец.
team-rename-refused-name-empty = Напишите имя одной строкой, до 80 знаков.
team-rename-refused-member-unknown = Этого человека уже нет в команде.

## Увольнение
team-dismiss-ask =
    <b>{ $name }</b>: доступ закроется сразу. { $clients ->
        [one] { $clients } клиент
        [few] { $clients } клиента
       *[many] { $clients } клиентов
    } и { $callbacks ->
        [one] { $callbacks } перезвон
        [few] { $callbacks } перезвона
       *[many] { $callbacks } перезвонов
    } перейдут:
team-dismiss-to = ⛔ Уволить, отдать: { $name }
team-dismiss-me = ⛔ Уволить, отдать мне
team-dismiss-evenly = ⛔ Уволить, отдать поровну
team-dismiss-done =
    ⛔ { $name }: доступ закрыт. Передано: { $clients ->
        [one] { $clients } клиент
        [few] { $clients } клиента
       *[many] { $clients } клиентов
    }, { $callbacks ->
        [one] { $callbacks } перезвон
        [few] { $callbacks } перезвона
       *[many] { $callbacks } перезвонов
    }.
team-dismiss-refused-not-allowed = Это может только владелец.
team-dismiss-refused-member-unknown = Этого человека уже нет в команде.
team-dismiss-refused-yourself = Себя уволить нельзя. Это может второй владелец.
team-dismiss-refused-heir-unfit = Этому человеку сейчас нельзя передать клиентов. Выберите другого.

## Правила магазина
team-shop-rules-title = 📜 <b>Правила работы с данными</b>, версия { $version }
team-shop-rules-replace = ✏️ Заменить текст
team-replace-rules-text = Пришлите новый текст правил одним сообщением. После замены каждый сотрудник примет их заново.
team-replace-rules-liability = Какая ответственность за нарушение? Напишите одной фразой.
team-replace-rules-no-liability = ⏭ Без неё
# $asked (Number) - сколько сотрудников должны принять
team-replace-rules-done =
    Правила обновлены: версия { $version }. { $asked ->
        [0] Принимать их пока некому.
        [one] Принять должен { $asked } сотрудник.
        [few] Принять должны { $asked } сотрудника.
       *[many] Принять должны { $asked } сотрудников.
    }
team-replace-rules-refused-not-allowed = Это может только владелец.
team-replace-rules-refused-rules-empty-or-long = Нужен текст одним сообщением, не длиннее 20 000 знаков.
team-replace-rules-refused-rules-changed = Правила уже изменил другой владелец. Откройте их заново.

## Мои настройки
team-settings-title = ⚙️ <b>Мои настройки</b>
    Утренняя сводка, вопросы и напоминания. Нажмите, чтобы переключить.
team-settings-digest-off = Без сводки
team-settings-ask = Спрашивать итог звонка
team-settings-sound = Напоминания со звуком
team-settings-keyboard = Нижняя клавиатура
team-settings-holiday = 🏖 Уйти в отпуск
team-settings-saved = Сохранено.
team-settings-refused-not-allowed = Это может только владелец.
team-settings-refused-setting-wrong = Такое значение не подходит. Выберите другое.
team-holiday-begun = 🏖 Хорошего отпуска! Перезвоны пойдут владельцу. Вернуться: /start
team-holiday-begun-deputy = 🏖 Хорошего отпуска! Перезвоны получает <b>{ $name }</b>. Вернуться: /start

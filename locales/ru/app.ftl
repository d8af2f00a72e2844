## Бот
app-bot-description =
    Живая база магазина: клиенты, звонки, перезвоны и продажи в чате.

    Продавец записывает клиента одной строкой, бот напоминает о перезвонах, владелец видит отчёт одним сообщением.
app-bot-about = Клиенты, звонки и продажи магазина в одном чате

## Меню
app-menu-today = 📋 Сегодня
app-menu-lead = ➕ Клиент
app-menu-find = 🔍 Найти
app-menu-call = 📞 Звонок
app-menu-sale = 💰 Продажа
app-menu-report = 📊 Отчёт
app-menu-mailing = 📣 Рассылка
app-menu-more = ☰ Ещё
app-menu-placeholder = Имя или телефон…

## Команды
app-command-start = Начать
app-command-help = Как пользоваться
app-command-privacy = Как храним данные
app-command-today = Дела на сегодня
app-command-lead = Новый клиент
app-command-find = Найти клиента
app-command-call = Записать звонок
app-command-sale = Записать продажу
app-command-callbacks = Перезвоны на неделю
app-command-plan = Мой план и результат
app-command-settings = Настройки
app-command-cancel = Отменить текущее
app-command-report = Отчёт
app-command-mailing = Рассылка
app-command-segments = Группы клиентов
app-command-staff = Сотрудники
app-command-order = Оставить заявку
app-command-feedback = Оценить или пожаловаться
app-command-bonus = Мои бонусы и скидка
app-command-consents = Что мне присылать
app-command-mydata = Что о мне хранится
app-command-forget = Стереть мои данные
app-command-stop = Ничего не присылать

## Главная
# $name (String) - имя человека
# $shop (String) - название магазина
app-home-hello = { $name }, я на связи. Пришлите контакт или строку «Иван +7 912 345-67-89 перезвонить завтра 15:00», и клиент сохранён.
app-home-welcome = Добро пожаловать, { $name }! Меню внизу, подсказки в /help.
app-home-cancelled = Отменено. Что дальше?

## Помощь
app-help-seller =
    <b>Самое частое</b>
    ➕ Пришлите контакт или строку: <code>Иван +7 912 345-67-89 инста перезвонить завтра 15:00</code>
    📞 Ответьте на карточку: <code>недозвон завтра 15</code> или <code>отказ дорого</code>
    💰 Ответьте на карточку: <code>купил стол 12 500</code>
    🔍 Напишите имя или последние 4 цифры номера, и я найду клиента

    Любую запись можно отменить минуту: ↩️. Команды: /today, /callbacks, /settings
app-help-owner =
    <b>Самое частое</b>
    📊 /report: отчёт за день, неделю, месяц
    👥 /staff: пригласить, поставить на паузу, уволить
    ➕ Пришлите контакт или строку: <code>Иван +7 912 345-67-89 инста перезвонить завтра 15:00</code>
    📞 Ответьте на карточку: <code>недозвон завтра 15</code> или <code>купил стол 12 500</code>
    🔍 Напишите имя или последние 4 цифры номера, и я найду клиента

    Любую запись можно отменить минуту: ↩️. Настройки: /settings
# $rules (String) - правила работы, как их написал владелец
app-help-rules =
    <b>Правила работы в магазине</b>
    { $rules }

## Первые шаги
app-first-steps-title = <b>Первые шаги</b>
app-first-steps-shop = Магазин
app-first-steps-products = Товары
app-first-steps-client = Первый клиент
app-first-steps-seller = Продавец
app-first-steps-report = Первый отчёт
app-first-steps-do-shop = 🏪 Настроить магазин
app-first-steps-do-products = 📦 Добавить товары
app-first-steps-do-client = ➕ Первый клиент
app-first-steps-do-seller = 👤 Пригласить продавца
app-first-steps-do-report = 📊 Первый отчёт
app-first-steps-hint-client = Пришлите контакт или строку: <code>Иван +7 912 345-67-89 инста перезвонить завтра 15:00</code>
app-first-steps-hint-report = Нажмите «📊 Отчёт» в меню или отправьте /report.

## Пример
app-demo-fill = 🎭 Пример: 30 клиентов
app-demo-remove = 🎭 Убрать пример
app-demo-fill-begun = Заполняю, это несколько секунд…
app-demo-fill-done = 🎭 Готово: 30 клиентов с пометкой 🎭, звонки и продажи. Убрать их: ☰ Ещё → ☑️ Первые шаги.
app-demo-remove-begun = Убираю…
app-demo-remove-done = 🎭 Пример убран. Настоящие клиенты на месте.
app-demo-refused = Это может только владелец.

## Свободный текст
app-text-unclear = Не понял. Это новый клиент, заметка или поиск?
app-text-lead = ➕ Клиент
app-text-search = 🔍 Искать
# $name (String) - имя клиента
app-text-note = ✍️ Заметка: { $name }
app-text-gone = Не нахожу исходное сообщение. Отправьте его ещё раз.
app-text-unsupported = Такое не понимаю 🙂 Пришлите текст, контакт, фото или файл.
app-command-unknown-seller = Такой команды нет. Вот что я умею: /today, /lead, /find, /call, /sale, /callbacks, /plan, /settings, /help
app-command-unknown-owner = Такой команды нет. Вот что я умею: /report, /segments, /mailing, /staff, /today, /lead, /find, /call, /sale, /callbacks, /settings, /help

## Файлы
app-file-whose = К кому приложить?
app-file-nobody = К кому приложить? Откройте карточку и отправьте файл ответом на неё.

## Ещё
app-more-title = ☰ Ещё
app-more-callbacks = ⏰ Перезвоны
app-more-plan = 🎯 Мой план
app-more-clients = 👥 Мои клиенты
app-more-settings = ⚙️ Настройки
app-more-help = ❓ Помощь
app-more-segments = 🗂 Группы
app-more-insight = 💡 Выводы
app-more-staff = 👥 Сотрудники
app-more-call = 📞 Звонок
app-more-sale = 💰 Продажа
app-more-first-steps = ☑️ Первые шаги

## Сбои
# $tick (String) - имя работы
app-tick-set-aside = ⚠️ Фоновая работа «{ $tick }» трижды роняла программу и отложена. Перезапустите программу и посмотрите журнал.
app-text-subject-gone = Клиент удалён или передан другому.

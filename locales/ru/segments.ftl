## Список групп
segments-list-daily =
  👥 <b>Группы клиентов</b>

  Число рядом — сколько клиентов в группе прямо сейчас.
segments-list-worth = ⭐ <b>По ценности и частоте</b>
segments-list-rfm = 🧭 <b>По RFM</b>: давность, частота и сумма покупок за год. Пересчитывается ночью.
segments-list-saved = 📁 <b>Сохранённые группы</b>
segments-list-none = Здесь пока пусто. Соберите группу и нажмите «💾 Сохранить».
segments-list-both = 🔀 Купили X, но не Y
segments-list-lost = ⛔ Отказались по одной причине
segments-list-own = ➕ Своя группа
segments-list-back = ◀️ Все группы
segments-shelf-worth = ⭐ По ценности
segments-shelf-rfm = 🧭 По RFM
segments-shelf-saved = 📁 Сохранённые
segments-ready-due = 🛒 Пора предложить
segments-ready-sleeping = 💤 Заснувшие
segments-ready-best-sleeping = 💤 Заснувшие A и B
segments-ready-cooling = 🍂 Остывают
segments-ready-returners = 💔 Возвращенцы
segments-ready-leads-new = 🆕 Без звонка
segments-ready-leads-idle = 🌱 Лиды без шага
segments-ready-second-chance = 🔁 Второй шанс
segments-ready-birthdays = 🎂 ДР на неделе
segments-ready-newbies = 🆕 Новички
segments-ready-fans = ⭐ Поклонники
segments-ready-no-contact = 📵 Нет связи
segments-ready-rating-a = 🥇 Рейтинг A
segments-ready-rating-b = 🥈 Рейтинг B
segments-ready-rating-e = 🔎 Рейтинг E
segments-ready-key = 🔑 Ключевые
segments-ready-vip = 👑 VIP
segments-ready-proven = 🤝 Проверенные
segments-ready-frequent = ⚡ Часто
segments-ready-cyclic = 🔄 Циклично
segments-ready-rare = 🌙 Редко
segments-ready-f-champions = 🏆 Чемпионы
segments-ready-f-loyal = 💛 Лояльные
segments-ready-f-potential-loyalist = 🌟 Могут полюбить
segments-ready-f-new = 🐣 Недавние
segments-ready-f-promising = 🌤 Подают надежды
segments-ready-f-need-attention = 👀 Требуют внимания
segments-ready-f-about-to-sleep = 🥱 Засыпают
segments-ready-f-cant-lose = 🆘 Нельзя терять
segments-ready-f-at-risk = ⚠️ Под угрозой
segments-ready-f-hibernating = 🐻 В спячке

## Группа
# $title (String) - название
# $sentence (String) - кто в группе
# $count (Number) - сколько
segments-group-text =
  <b>{ $title }</b> · { $count ->
    [one] { $count } клиент
    [few] { $count } клиента
   *[many] { $count } клиентов
  }
  { $sentence }
segments-group-empty =
  <b>{ $title }</b> · { $count ->
    [0] сейчас никого
   *[other] сейчас никого на этой странице
  }
  { $sentence }
segments-group-hand-out = 👤 Раздать
segments-group-csv = ⬇️ CSV
segments-group-save = 💾 Сохранить
segments-group-rename = 🔤 Название
segments-group-edit = ✏️ Условия
segments-group-share-on = 🤝 Дать продавцам
segments-group-share-off = 🔒 Только мне
segments-group-remove = 🗑 Удалить
segments-group-back = ◀️ Все группы
segments-group-refused-no-rights = Это может только владелец.
segments-group-refused-group-unknown = Этой группы больше нет. Откройте список заново.
segments-group-refused-definition-wrong = Условий слишком много: до 30, вложенность до 4.
segments-group-refused-stale = Экран устарел. Откройте группу заново.
segments-share-done-on = Продавцы увидят в ней своих клиентов
segments-share-done-off = Теперь группу видите только вы
# $name (String) - название
segments-remove-done = 🗑 Группа «{ $name }» удалена. Клиенты остались на месте.
segments-remove-undo = ↩️ Вернуть

## Купили X, но не Y; отказались
segments-both-x = 🔀 Что <b>купили</b> за 12 месяцев?
# $name (String) - товар X
segments-both-y = 🔀 Купили «{ $name }». А чего за 12 месяцев <b>не покупали</b>?
segments-both-few = 🔀 Для этой группы нужны хотя бы два товара. Добавить их можно в настройках.
segments-lost-text = ⛔ <b>Отказались, последний контакт за 6 месяцев.</b> По какой причине?

## Сохранить
segments-save-question = Как назвать группу? До 40 знаков.
segments-save-again = Напишите название словами, до 40 знаков, например: Купили кухню без стола
# $name (String) - название
segments-save-done = 💾 Группа «{ $name }» сохранена.
segments-save-open = 👥 Открыть группу
segments-save-refused-no-rights = Сохранять группы может только владелец.
segments-save-refused-group-unknown = Этой группы больше нет: черновик живёт сутки.
segments-save-refused-name-empty = Напишите название словами.
segments-save-refused-too-many = Сохранено уже 50 групп. Удалите ненужные.

## Раздать
# $perWeek (Number) - звонков на продавца в неделю
segments-hand-out-question =
  👤 Каждый продавец получит звонки <b>своим</b> клиентам из группы, не больше { $perWeek ->
      [one] { $perWeek } нового
     *[other] { $perWeek } новых
  } в неделю.

  Что им сказать клиенту? Например: предложить стулья к столу.
segments-hand-out-wordless = 👤 Раздать без слов
segments-hand-out-again = Напишите одной фразой, зачем звонить.
# $count (Number) - звонков
segments-hand-out-done =
  👤 <b>Роздано: { $count ->
    [one] { $count } звонок
    [few] { $count } звонка
   *[many] { $count } звонков
  }</b>
# $name (String) - продавец
# $count (Number) - звонков
segments-hand-out-seller = { $name }: { $count }
# $count (Number) - клиентов
segments-hand-out-left-busy = Звонок уже назначен: { $count }
segments-hand-out-left-quiet = Просили не беспокоить: { $count }
segments-hand-out-left-grieved = Обижены, нужен сначала разговор: { $count }
segments-hand-out-left-nobodys = Без продавца: { $count }
segments-hand-out-left-later = Сверх недельной нормы, раздайте через неделю: { $count }
segments-hand-out-refused-no-rights = Раздавать группы может только владелец.
segments-hand-out-refused-group-unknown = Этой группы больше нет. Откройте список заново.
segments-hand-out-refused-nobody-to-call = Раздавать некого: у всех звонок уже назначен, недельная норма продавцов набрана или клиенты без продавца.

## Файл
segments-file-head = Имя;Телефоны;Почта;Telegram;Статус;Ведёт;Источник;Город;День рождения;Метки;Покупок;Сумма, ₽;Последняя покупка;Рейтинг
# $title (String) - группа
# $count (Number) - клиентов
segments-file-caption =
  ⬇️ <b>{ $title }</b> · { $count ->
    [one] { $count } клиент
    [few] { $count } клиента
   *[many] { $count } клиентов
  }
  Выгрузка записана в журнал.
segments-export-refused-no-rights = Выгружать базу может только владелец.
segments-export-refused-group-unknown = Этой группы больше нет. Откройте список заново.
segments-export-refused-empty = В группе сейчас никого: выгружать нечего.
segments-export-refused-too-many = В группе больше 100 000 клиентов. Сузьте её условиями.

## Своя группа
# $sentence (String) - кто в группе
# $count (Number) - сколько
segments-build-text =
  ➕ <b>Своя группа</b>
  { $sentence }

  <b>Подходит { $count }</b>
segments-build-kinds = По чему отобрать клиентов?
# $title (String) - условие
segments-build-values = <b>{ $title }</b>: выберите.
# $title (String) - условие
# $count (Number) - сколько
segments-build-values-counted =
  <b>{ $title }</b>: выберите, можно несколько.

  <b>Подходит { $count }</b>
# $title (String) - условие
segments-build-no-values = <b>{ $title }</b>: выбирать пока не из чего.
# $what (String) - условие словами
segments-build-item = Условие: { $what }
segments-build-add = ➕ Условие
segments-build-joint-all = 🔗 Все сразу
segments-build-joint-any = 🔗 Любое из них
segments-build-show = 👀 Показать
segments-build-own = ⌨️ Своё число
segments-build-back = ◀️ К группе
segments-build-kinds-back = ◀️ К условиям
segments-build-done = 👌 Готово
segments-build-last = Последнее условие не убрать: в группе окажутся все.
segments-turn-d90 = За 90 дней
segments-turn-d183 = За 6 месяцев
segments-turn-d365 = За 12 месяцев
segments-turn-ever = За всё время
segments-turn-except = 🚫 Кроме них
segments-turn-only = ✅ Только они
segments-turn-off = 🗑 Убрать
segments-kind-st = 🚦 Статус
segments-kind-bo = 🛒 Купили
segments-kind-nb = 🙅 Не купили
segments-kind-si = 🤫 Давность
segments-kind-to = 💰 Сумма
segments-kind-rc = 🧾 Сколько раз
segments-kind-av = 🧮 Средний чек
segments-kind-so = 📥 Источник
segments-kind-tg = 🏷 Метка
segments-kind-re = 👤 Продавец
segments-kind-lo = ⛔ Отказ
segments-kind-sg = 🌱 Этап лида
segments-kind-ls = 🪜 Шаг лида
segments-kind-ra = 🥇 Рейтинг
segments-kind-rf = 🧭 RFM
segments-kind-mk = 🔑 Ключевые
segments-kind-pa = ⚡ Частота
segments-kind-ns = ⏰ Звонок
segments-kind-of = 🗣 Ответ
segments-kind-bd = 🎂 Праздник
segments-kind-se = 🚻 Пол
segments-kind-ag = 🎈 Возраст
segments-kind-ci = 🏙 Город
segments-kind-kn = 🏢 Кто это
segments-kind-jo = 🤖 В боте
segments-kind-co = 🔔 Согласия
segments-kind-np = 🙂 Оценка
segments-kind-ml = 📨 Получили
segments-kind-nm = 📭 Не получили
segments-kind-cr = 🗓 Новые в базе
segments-kind-fl = ✨ Особое
segments-flag-due = 🛒 Пора предложить
segments-flag-cooling = 🍂 Остывают
segments-flag-second-chance = 🔁 Второй шанс
segments-flag-no-contact = 📵 Нет связи
segments-flag-referred = 🤝 По рекомендации
segments-flag-complaint = 😡 Открыта жалоба
# $value (String) - число
segments-number-silent = { $value } дн. и дольше
segments-number-total = От { $value }
segments-number-receipts = От { $value } покупок
segments-number-average = От { $value }
segments-number-age = { $value } лет
# $title (String) - условие
segments-number-question-count =
  { $title }: какое число?

  Можно границы: <b>от 30</b>, <b>до 90</b> или <b>30–90</b>.
# $title (String) - условие
segments-number-question-money =
  { $title }: сколько рублей?

  Можно границы: <b>от 5 000</b>, <b>до 20 000</b> или <b>5 000–20 000</b>.
segments-number-again = Не понял число. Напишите, например, 30, до 90 или 30–90.
# $value (String) - число
segments-number-birthday = Ближайшие { $value } дн.
segments-number-created = За { $value } дн.

## Слова
segments-word-gone = (удалено)
segments-word-draft = Группа без названия
segments-word-nobody = без продавца
segments-word-or = {" "}или{" "}
# $name (String) - категория
segments-word-category = 📂 { $name }
segments-of-status-target = целевой
segments-of-status-lead = лид
segments-of-status-newbie = новичок
segments-of-status-fan = поклонник
segments-of-status-sleeping = заснувший
segments-of-status-returner = возвращенец
segments-of-stage-new = новый
segments-of-stage-working = в работе
segments-of-stage-lost = отказ
segments-of-rfm-champions = чемпионы
segments-of-rfm-loyal = лояльные
segments-of-rfm-potential-loyalist = могут полюбить
segments-of-rfm-new = недавние
segments-of-rfm-promising = подают надежды
segments-of-rfm-need-attention = требуют внимания
segments-of-rfm-about-to-sleep = засыпают
segments-of-rfm-cant-lose = нельзя терять
segments-of-rfm-at-risk = под угрозой
segments-of-rfm-hibernating = в спячке
segments-of-mark-vip = VIP
segments-of-mark-key = ключевой
segments-of-mark-proven = проверенный
segments-of-pace-frequent = часто
segments-of-pace-cyclic = циклично
segments-of-pace-rare = редко
segments-of-sex-male = мужчина
segments-of-sex-female = женщина
segments-of-sex-unknown = пол не указан
segments-of-next-step-none = не назначен
segments-of-next-step-overdue = просрочен
segments-of-next-step-today = сегодня
segments-of-next-step-later = позже
segments-of-offer-yes = да
segments-of-offer-thinking = думает
segments-of-offer-no = нет
segments-of-kind-person = человек
segments-of-kind-company = компания
segments-of-kind-partner = партнёр
segments-of-kind-supplier = поставщик
segments-of-reach-joined = подключены
segments-of-reach-blocked = остановили бота
segments-of-reach-never = не подключены
segments-of-consent-pd = данные
segments-of-consent-birthday = поздравления
segments-of-consent-dates = даты близких
segments-of-consent-renew = пора обновить
segments-of-consent-promo = акции
segments-of-nps-promoter = 9–10, советуют
segments-of-nps-passive = 7–8, нейтральны
segments-of-nps-detractor = 0–6, недовольны

## Предложение о группе: «Все, кто …»
# $what (String) - условие словами, начинается с «кто»
segments-sentence-all = Все, { $what }.
segments-sentence-joint-all = {" "}и{" "}
segments-sentence-joint-any = {" "}или{" "}
# $what (String) - условие словами
segments-sentence-except = кроме тех, { $what }
segments-sentence-group = ({ $what })
# $what (String) - одно или несколько значений
segments-who-status = кто сейчас { $what }
segments-who-stage = кто лид на этапе «{ $what }»
segments-who-lead-step = кто лид на шаге «{ $what }»
segments-who-rating = кто в рейтинге { $what }
segments-who-rfm = кто по RFM в группе «{ $what }»
segments-who-mark = кто отмечен как { $what }
segments-who-pace = кто покупает { $what }
# $what (String) - товар
segments-who-bought = кто хоть раз купил «{ $what }»
# $what (String) - товар
# $days (Number) - дней
segments-who-bought-days = кто купил «{ $what }» за { $days ->
    [365] 12 месяцев
    [183] 6 месяцев
    [one] { $days } день
    [few] { $days } дня
   *[many] { $days } дней
  }
# $what (String) - товар
# $from (String) - день
# $to (String) - день
segments-who-bought-between = кто купил «{ $what }» с { $from } по { $to }
# $what (String) - товар
segments-who-not-bought = кто никогда не покупал «{ $what }»
# $what (String) - товар
# $days (Number) - дней
segments-who-not-bought-days = кто не покупал «{ $what }» { $days ->
    [365] 12 месяцев
    [183] 6 месяцев
    [one] { $days } день
    [few] { $days } дня
   *[many] { $days } дней
  }
# $what (String) - товар
# $from (String) - день
# $to (String) - день
segments-who-not-bought-between = кто не покупал «{ $what }» с { $from } по { $to }
# $days (Number) - дней, 0 — за всё время
segments-who-lost = кто отказался{ $days ->
    [0] {""}
    [183] {" "}(последний контакт за 6 месяцев)
   *[other] {" "}(последний контакт за { $days } дн.)
  }
# $what (String) - причина
# $days (Number) - дней, 0 — за всё время
segments-who-lost-for = кто отказался по причине «{ $what }»{ $days ->
    [0] {""}
    [183] {" "}(последний контакт за 6 месяцев)
   *[other] {" "}(последний контакт за { $days } дн.)
  }
segments-who-source = кто пришёл из источника «{ $what }»
segments-who-responsible = кто у продавца: { $what }
segments-who-sex = кто по полу: { $what }
# $days (Number) - дней
segments-who-birthday = кто празднует день рождения в ближайшие { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[many] { $days } дней
  }
segments-who-tag = кто с меткой { $what }
segments-who-next-step = чей следующий звонок { $what }
segments-who-offer = кто на предложение ответил «{ $what }»
segments-who-city = кто из города { $what }
segments-who-referred = кто пришёл по рекомендации
segments-who-kind = кто в базе как { $what }
segments-who-due = кто подошёл к сроку новой покупки
segments-who-cooling = кто пропустил свой срок покупки, но ещё не заснул
# $days (Number) - дней
segments-who-created = кто появился в базе за { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[many] { $days } дней
  }
segments-who-second-chance = кто отказался и к кому пора вернуться
segments-who-no-contact = с кем нет связи
segments-who-consent = чьё согласие в силе: { $what }
segments-who-reach = чей статус в боте: { $what }
segments-who-nps = кто за год ответил: { $what }
segments-who-complaint = у кого открыта жалоба
# $what (String) - рассылка
segments-who-mailed = кому дошла рассылка «{ $what }»
# $what (String) - рассылка
segments-who-not-mailed = кому не приходила рассылка «{ $what }»
# $from (Number) - от
segments-range-from-age = кому { $from } { $from ->
    [one] год
    [few] года
   *[many] лет
  } и больше
# $to (Number) - до
segments-range-to-age = кому не больше { $to } { $to ->
    [one] года
   *[other] лет
  }
# $from (Number) - от
# $to (Number) - до
segments-range-between-age = кому от { $from } до { $to } { $to ->
    [one] года
   *[other] лет
  }
# $from (String) - сумма от
# $to (String) - сумма до
segments-range-from-total = кто купил всего от { $from }
segments-range-to-total = кто купил всего до { $to }
segments-range-between-total = кто купил всего от { $from } до { $to }
# $from (Number) - от
# $to (Number) - до
segments-range-from-receipts = кто покупал не меньше { $from } { $from ->
    [one] раза
   *[other] раз
  }
segments-range-to-receipts = кто покупал не больше { $to } { $to ->
    [one] раза
   *[other] раз
  }
segments-range-between-receipts = кто покупал от { $from } до { $to } { $to ->
    [one] раза
   *[other] раз
  }
# $from (String) - сумма от
# $to (String) - сумма до
segments-range-from-average = чей средний чек от { $from }
segments-range-to-average = чей средний чек до { $to }
segments-range-between-average = чей средний чек от { $from } до { $to }
# $from (Number) - от
# $to (Number) - до
segments-range-from-silent = кто не покупал { $from } { $from ->
    [one] день
    [few] дня
   *[many] дней
  } и дольше
segments-range-to-silent = кто покупал в { $to ->
    [one] последний { $to } день
    [few] последние { $to } дня
   *[many] последние { $to } дней
  }
segments-range-between-silent = кто не покупал от { $from } до { $to } { $to ->
    [one] дня
   *[other] дней
  }

## Клиент
# $status (String) - status of the client
calls-client-emoji =
    { $status ->
        [target] 🎯
        [lead] 🌱
        [newbie] 🆕
        [fan] ⭐
        [sleeping] 💤
       *[returner] 💔
    }
calls-client-unnamed = Без имени
# $emoji (String) - sign of the status
# $name (String) - how the client is called
calls-client-line = { $emoji } <b>{ $name }</b>
# $emoji (String) - sign of the status
# $name (String) - how the client is called
# $phone (String) - masked number
calls-client-line-phone = { $emoji } <b>{ $name }</b> · { $phone }

calls-card-outcome = 📝 Итог звонка
calls-card-callback = ⏰ Перезвонить

## День
# $day (String) - weekday and date
calls-day-today-of = сегодня, { $day }
# $day (String) - weekday and date
calls-day-tomorrow-of = завтра, { $day }
# $day (String) - weekday and date
calls-day-yesterday-of = вчера, { $day }

## Выбор клиента
calls-call-whom = 📞 С кем говорили? Выберите из последних или напишите имя, номер или его последние цифры.
calls-call-whom-typed = 📞 С кем говорили? Напишите имя, номер или его последние цифры.
# $typed (String) - what was typed
calls-call-nobody = По «{ $typed }» никого. Попробуйте начало имени или 4 последние цифры номера.
# $typed (String) - what was typed
calls-call-which = По «{ $typed }» нашлось несколько. Кто из них?

## Итог звонка
calls-outcome-title = 📝 Итог звонка
calls-outcome-asked = 📝 Как прошёл звонок?
calls-outcome-answered = ✅ Дозвонился
calls-outcome-no-answer = 📵 Не дозвонился
calls-outcome-busy = 📴 Занято
calls-outcome-callback = 🔁 Перезвонить
calls-outcome-bought = 💰 Купил
calls-outcome-refused = ⛔ Отказ
calls-outcome-wrong-number = ☎️ Не тот номер
calls-outcome-close = ✖️ Отмена

## После записи
# $at (String) - time of day
calls-saved-call = Записано: дозвонились, { $at }. Что дальше?
# $at (String) - time of day
calls-saved-visit = Записано: визит, { $at }. Что дальше?
# $at (String) - time of day
calls-saved-chat = Записано: переписка, { $at }. Что дальше?
calls-saved-sale = 💰 Продажа
calls-saved-offered = 🗣 Предложили
# $minutes (Number) - length of the call
calls-saved-minutes = ⏱ { $minutes } мин
calls-saved-note = ✍️ Заметка
calls-saved-done = 👌 Готово
calls-saved-undo = ↩️ Отменить
calls-saved-undone = Отменено.
# $at (String) - time of day
calls-saved-already = Уже записано в { $at }.
calls-kind-called-in = 📲 Звонил сам
calls-kind-called-in-chosen = 📲 Звонил сам ✓
calls-kind-visited = 🚶 Заходил
calls-kind-visited-chosen = 🚶 Заходил ✓

## Подробности
calls-detail-call-in = 📲 звонил сам
calls-detail-call-out = 📞 звонили мы
calls-detail-visit-in = 🚶 заходил
calls-detail-visit-out = 🚶 ездили к нему
calls-detail-chat-in = 💬 написал сам
calls-detail-chat-out = 💬 написали мы
# $minutes (Number) - length of the call
calls-detail-minutes = ⏱ { $minutes } мин
# $what (String) - what was offered
calls-detail-offer-yes = 🗣 { $what } — да
# $what (String) - what was offered
calls-detail-offer-thinking = 🗣 { $what } — думает
# $what (String) - what was offered
calls-detail-offer-no = 🗣 { $what } — нет
# $words (String) - what was noted
calls-detail-words = 📝 { $words }

## Не дозвонились
# $count (Number) - unanswered calls in a row
calls-missed-no-answer =
    { $count ->
        [1] 📵 Не дозвонились.
       *[other] 📵 Не дозвонились ({ $count }-й раз подряд).
    }
# $count (Number) - unanswered calls in a row
calls-missed-busy =
    { $count ->
        [1] 📴 Занято.
       *[other] 📴 Занято ({ $count }-й раз подряд без ответа).
    }
# $when (String) - day and time
calls-missed-next = ⏰ Напомню: { $when }
calls-missed-no-next = Напоминать не буду.
calls-missed-drop = Не напоминать
calls-missed-lose = ⛔ Нет связи
calls-missed-lead-out-of-reach = Столько попыток без ответа: можно закрыть как «Нет связи».
calls-missed-out-of-reach = Столько попыток без ответа: нет связи. Попробуйте другой номер или напишите.
calls-snooze-hour = Через 1 час
calls-snooze-hour-chosen = Через 1 час ✓
calls-snooze-evening = Сегодня 18:00
calls-snooze-evening-chosen = Сегодня 18:00 ✓
calls-snooze-morning = Завтра 11:00
calls-snooze-morning-chosen = Завтра 11:00 ✓
calls-snooze-tomorrow = Завтра 15:00
calls-snooze-tomorrow-chosen = Завтра 15:00 ✓

## Отказ
calls-reason-title = ⛔ Почему отказ?
calls-reason-day-later = День возвращения не подошёл: выберете его после причины.
calls-reason-question = Напишите причину в двух словах.
calls-reason-again = Причину нужно назвать словами, например «ждёт ремонта».
# $reason (String) - title of the reason
calls-lost-title = ⛔ Отказ записан: { $reason }.
# $reason (String) - title of the reason
calls-lost-offer = ⛔ Отказ от предложения записан: { $reason }. Клиент остаётся клиентом.
# $when (String) - day
calls-lost-back = Вернёмся: { $when }?
calls-lost-yes = Да ✓
calls-lost-other-day = Другая дата
calls-lost-never = Не возвращаться
calls-lost-return = 🗓 Вернуться

## Строка дневника
# $time (String) - time of day
# $name (String) - how the client is called
calls-diary-answered = ✅ { $time } <b>{ $name }</b> — дозвонились
# $time (String) - time of day
# $name (String) - how the client is called
calls-diary-no-answer = 📵 { $time } <b>{ $name }</b> — не дозвонились
# $time (String) - time of day
# $name (String) - how the client is called
calls-diary-busy = 📴 { $time } <b>{ $name }</b> — занято
# $time (String) - time of day
# $name (String) - how the client is called
calls-diary-callback = 🔁 { $time } <b>{ $name }</b> — просили перезвонить
# $time (String) - time of day
# $name (String) - how the client is called
calls-diary-refused = ⛔ { $time } <b>{ $name }</b> — отказ
# $time (String) - time of day
# $name (String) - how the client is called
calls-diary-bought = 💰 { $time } <b>{ $name }</b> — покупка
# $time (String) - time of day
# $name (String) - how the client is called
calls-diary-wrong-number = ☎️ { $time } <b>{ $name }</b> — не тот номер
calls-number-dead = Номер отмечен как неверный. Первым в карточке теперь стоит следующий.
calls-numbers-dead = Номер отмечен, другого в карточке нет: клиент в группе «📵 Нет связи». Узнаете новый — добавьте в карточку.
# $time (String) - time of day
# $name (String) - how the client is called
# $next (String) - day and time
calls-diary-next-answered = ✅ { $time } <b>{ $name }</b> — дозвонились, перезвонить { $next }
# $time (String) - time of day
# $name (String) - how the client is called
# $next (String) - day and time
calls-diary-next-no-answer = 📵 { $time } <b>{ $name }</b> — не дозвонились, напомню { $next }
# $time (String) - time of day
# $name (String) - how the client is called
# $next (String) - day and time
calls-diary-next-busy = 📴 { $time } <b>{ $name }</b> — занято, напомню { $next }
# $time (String) - time of day
# $name (String) - how the client is called
# $next (String) - day and time
calls-diary-next-callback = 🔁 { $time } <b>{ $name }</b> — перезвонить { $next }
# $time (String) - time of day
# $name (String) - how the client is called
# $next (String) - day and time
calls-diary-next-refused = ⛔ { $time } <b>{ $name }</b> — отказ, вернёмся { $next }
# $time (String) - time of day
# $name (String) - how the client is called
# $next (String) - day and time
calls-diary-next-bought = 💰 { $time } <b>{ $name }</b> — покупка, перезвонить { $next }
# $time (String) - time of day
# $name (String) - how the client is called
# $next (String) - day and time
calls-diary-next-wrong-number = ☎️ { $time } <b>{ $name }</b> — не тот номер, перезвонить { $next }

## Когда перезвонить
calls-when-ask = ⏰ Когда перезвонить? Выберите или напишите: завтра в 15
calls-when-title = ⏰ Когда перезвонить?
# $day (String) - weekday and date
calls-when-time = Во сколько, { $day }?
# $when (String) - day
# $time (String) - time of day
calls-when-by-default = { $when }, { $time } (по умолчанию)
calls-when-calendar = 🗓 Календарь
calls-when-leave = ✖️ Отмена
calls-when-back = ◀️ Назад
calls-when-own = ⌨️ Своё
calls-when-type = ⌨️ Ввести
calls-when-no-such-date = Такого дня нет. Когда перезвонить?
calls-chip-in-an-hour = Через 1 час
calls-chip-this-evening = Сегодня 18:00
calls-chip-tomorrow = Завтра
calls-chip-day-after-tomorrow = Послезавтра
# $day (String) - weekday and date
calls-chip-next-monday = { $day }
calls-chip-in-a-week = Через неделю
# $month (Number) - month of the year
# $year (String) - the year
calls-calendar-month =
    { $month ->
        [1] Янв { $year }
        [2] Февр { $year }
        [3] Март { $year }
        [4] Апр { $year }
        [5] Май { $year }
        [6] Июнь { $year }
        [7] Июль { $year }
        [8] Авг { $year }
        [9] Сент { $year }
        [10] Окт { $year }
        [11] Нояб { $year }
       *[12] Дек { $year }
    }
calls-calendar-weekdays = Пн Вт Ср Чт Пт Сб Вс
calls-type-question = Напишите, когда: «25.11 14:00», «завтра в 15» или «через 2 часа».
# $day (String) - weekday and date
calls-type-time-question = Во сколько, { $day }? Напишите, например: «16:30» или «в 5 вечера».
# $typed (String) - what was typed
calls-type-unreadable = Не получилось прочитать «{ $typed }». Напишите, например, «25.11 14:00» или «завтра в 15».
# $typed (String) - what was typed
calls-type-no-such-date = Дня «{ $typed }» не бывает. Напишите, например, «25.11 14:00».
# $when (String) - day and time
calls-type-past = { $when } уже прошло. Когда перезвонить?
# $when (String) - day and time
calls-type-move = ✅ { $when }

## Перезвон записан
# $when (String) - day and time
calls-set-title = ⏰ Перезвонить: { $when }
# $when (String) - day and time
# $days (Number) - days from today
calls-set-title-days =
    { $days ->
        [one] ⏰ Перезвонить: { $when } — через { $days } день
        [few] ⏰ Перезвонить: { $when } — через { $days } дня
       *[many] ⏰ Перезвонить: { $when } — через { $days } дней
    }
calls-set-day-off = ⚠️ В этот день у вас выходной.
calls-set-quiet = ⚠️ Это тихие часы. Напомню всё равно: время выбрали вы.
calls-set-hour = Во сколько?
calls-set-retime = ⏰ Время
calls-set-card = 👤 Карточка
# $time (String) - time of day
# $name (String) - how the client is called
# $when (String) - day and time
calls-moved-line = 🕐 { $time } <b>{ $name }</b> — перенесено на { $when }
# $name (String) - how the client is called
# $when (String) - day and time
calls-closed-done = ✅ <b>{ $name }</b>: перезвон ({ $when }) уже сделан.
# $name (String) - how the client is called
# $when (String) - day and time
calls-closed-cancelled = ✖️ <b>{ $name }</b>: перезвон ({ $when }) отменён.

## Напоминание
# $when (String) - day and time
calls-remind-title = ⏰ { $when } · перезвонить
# $when (String) - day and time
calls-remind-title-repeated = ⏰ { $when } · перезвонить (повтор)
calls-remind-repeated = (повтор)
calls-remind-reveal = 📞 Показать номер
calls-remind-hour = 🕐 +1 час
calls-remind-tomorrow = 📅 Завтра 15:00
calls-remind-other = 🗓 Другое
calls-remind-give = 🤝 Передать
# $count (Number) - unanswered calls in a row
calls-remind-missed =
    { $count ->
        [1] 🕘 В прошлый раз не дозвонились
       *[other] 🕘 Не дозвонились { $count }-й раз подряд
    }
# $count (Number) - callbacks due
calls-remind-list =
    { $count ->
        [one] ⏰ Пора сделать { $count } перезвон
        [few] ⏰ Пора сделать { $count } перезвона
       *[many] ⏰ Пора сделать { $count } перезвонов
    }
calls-remind-all = 📋 Все на сегодня

## Передать коллеге
calls-give-title = 🤝 Кому передать перезвон?
calls-give-nobody = 🤝 Передать пока некому: других сотрудников нет.
# $name (String) - colleague
calls-give-waiting = Спрошу: { $name }. Полчаса жду ответа, пока перезвон ваш.
# $name (String) - colleague
# $when (String) - day and time
calls-give-asked = 🤝 { $name } просит взять перезвон: { $when }. Карточка откроется, если возьмёте.
calls-give-take = 🙋 Беру
calls-give-decline = Не могу
calls-give-declined = Хорошо, перезвон остался у коллеги.
calls-give-over = Этот перезвон уже не передают.
# $name (String) - colleague
# $client (String) - how the client is called
# $when (String) - day and time
calls-give-taken = 🤝 { $name } берёт перезвон: { $client }, { $when }.
# $name (String) - colleague
# $client (String) - how the client is called
# $when (String) - day and time
calls-give-not-taken = 🤝 { $name } не берёт перезвон: { $client }, { $when }. Он остался у вас.

## Чужой клиент
# $name (String) - colleague
# $client (String) - how the client is called
calls-foreign-line = 📝 { $name }: обращение вашего клиента <b>{ $client }</b>. Клиент остаётся за вами.
# $time (String) - time of day
calls-foreign-saved = ✅ { $time } — обращение записано вам. Ответственный узнает о нём.

## Сегодня
# $weekday (Number) - day of the week, 1 is Monday
# $day (Number) - day of the month
# $month (Number) - month of the year
calls-today-date =
    { $weekday ->
        [1] пн
        [2] вт
        [3] ср
        [4] чт
        [5] пт
        [6] сб
       *[7] вс
    } { $day } { $month ->
        [1] января
        [2] февраля
        [3] марта
        [4] апреля
        [5] мая
        [6] июня
        [7] июля
        [8] августа
        [9] сентября
        [10] октября
        [11] ноября
       *[12] декабря
    }
# $date (String) - weekday and date
# $total (Number) - callbacks of the day
calls-today-title =
    { $total ->
        [one] 📋 <b>Сегодня, { $date }</b> · { $total } дело
        [few] 📋 <b>Сегодня, { $date }</b> · { $total } дела
       *[many] 📋 <b>Сегодня, { $date }</b> · { $total } дел
    }
# $bar (String) - a bar of ten cells
# $done (Number) - done today
# $total (Number) - callbacks of the day
calls-today-progress = { $bar } { $done } из { $total }
# $count (Number) - overdue callbacks
calls-today-overdue = 🔴 Просрочено { $count }
# $count (Number) - callbacks with a time
calls-today-timed = ⏰ По времени { $count }
# $count (Number) - callbacks without a time
calls-today-untimed = 📌 Без времени { $count }
# $count (Number) - offended clients to win back
calls-today-returner = 💔 Вернуть { $count }
# $count (Number) - hot leads without a next step
calls-today-hot = 🔥 Горячие { $count }
# $count (Number) - clients whose cycle has come
calls-today-due = 🛒 Пора предложить { $count }
# $count (Number) - birthdays within a week
calls-today-birthday = 🎂 { $count }
# $count (Number) - sleeping clients
calls-today-sleeping = 💤 { $count }
# $date (String) - weekday and date
calls-today-empty = 📋 <b>Сегодня, { $date }</b>
    На сегодня дел нет 🎉
# $date (String) - weekday and date
# $done (Number) - done today
calls-today-all-done =
    { $done ->
        [one] 📋 <b>Сегодня, { $date }</b>
            { $done } дело сделано, других нет. Отличный день!
        [few] 📋 <b>Сегодня, { $date }</b>
            Все { $done } дела сделаны. Отличный день!
       *[many] 📋 <b>Сегодня, { $date }</b>
            Все { $done } дел сделаны. Отличный день!
    }
calls-today-done = ✅ Сделанные
calls-today-refresh = 🔄 Обновить
calls-today-back = 📋 Сегодня
# $count (Number) - contacts of today
calls-today-done-title =
    { $count ->
        [0] ✅ Сегодня ещё нет записанных звонков.
        [one] ✅ Сегодня { $count } обращение
        [few] ✅ Сегодня { $count } обращения
       *[many] ✅ Сегодня { $count } обращений
    }

## Перезвоны на неделю
# $total (Number) - callbacks of the week
calls-week-title =
    { $total ->
        [one] 📅 <b>Перезвоны на неделю</b> · { $total }
       *[other] 📅 <b>Перезвоны на неделю</b> · { $total }
    }
calls-week-empty = 📅 На неделю перезвонов нет.
# $count (Number) - overdue callbacks
calls-week-overdue = 🔴 Просрочено: { $count }
# $day (String) - weekday and date
# $count (Number) - callbacks of the day
calls-week-day = { $day }: { $count }

## Заметка и предложение
calls-note-question = ✍️ Что записать о звонке?
calls-note-again = Заметку нужно написать текстом.
calls-words-cut = ✍️ Заметка длиннее 1000 знаков, сохранено начало.
calls-offered-what = 🗣 Что предложили? Например: «кухня Лофт».
calls-offered-what-again = Напишите словами, что предложили.
# $what (String) - what was offered
calls-offered-said = { $what }: что ответили?
calls-offered-said-again = Выберите ответ кнопкой.
calls-offered-yes = ✅ Да
calls-offered-thinking = 🤔 Думает
calls-offered-no = ❌ Нет

## Текст сразу после звонка
# $name (String) - how the client is called
calls-fresh-kept = ✍️ Записано к звонку: <b>{ $name }</b>
calls-fresh-search = 🔍 Это поиск
calls-fresh-dropped = Заметка убрана, ищу.

## Страница звонка
calls-page-storno = ↩️ Сторно
calls-page-gone = Звонок снят. В истории остаются и он, и сторно.

## Отказы
calls-refused-client-unknown = Клиент удалён или передан другому.
calls-refused-call-unknown = Этой записи уже нет.
calls-refused-callback-unknown = Этого перезвона уже нет или он передан другому.
calls-refused-no-rights = Это может только тот, кто ведёт клиента.
calls-refused-past = Это время уже прошло. Выберите другое.
calls-refused-do-not-disturb = 🔕 Клиент просил не беспокоить: перезвона не назначить. Без него звонок запишется, а снять 🔕 может владелец.
calls-refused-stale = Экран устарел — обновлено.
calls-refused-closed = Этот перезвон уже закрыт.
calls-refused-too-late = Минута прошла. Исправить можно в карточке: История → звонок → Сторно.
calls-refused-reason-needed = Выберите причину отказа.
calls-refused-reason-unknown = Такой причины больше нет. Выберите другую.
calls-refused-words-needed = Назовите причину словами.
calls-refused-nothing-given = Записывать нечего. Напишите текстом.
calls-refused-colleague-away = Коллега сейчас не работает. Выберите другого.
calls-refused-yourself = Этот перезвон уже ваш.
calls-refused-offer-over = Уже не нужно: перезвон остался у коллеги.

## Статусы
clients-status-target = целевой
clients-status-lead-new = лид, новый
clients-status-lead-working = лид, в работе
clients-status-lead-lost = лид, отказ
clients-status-newbie = новичок
clients-status-fan = поклонник
clients-status-sleeping = заснувший
clients-status-returner = возвращенец
clients-kind-person = человек
clients-kind-company = компания
clients-kind-partner = партнёр
clients-kind-supplier = поставщик

## Карточка
# $sign (String) - знак статуса
# $name (String) - как зовут клиента
clients-card-title = { $sign } <b>{ $name }</b>
clients-card-unnamed = Без имени
# $phone (String) - номер под маской
# $others (Number) - сколько ещё номеров
# $dead (String) - yes: номер оказался чужим
clients-card-phone =
    📱 { $phone }{ $dead ->
        [yes] { " " }☎️ не тот номер
       *[no] { "" }
    }{ $others ->
        [0] { "" }
       *[other] { " " }+{ $others }
    }
clients-card-no-phone = 📱 номера пока нет
# $name (String) - кто ведёт
# $since (String) - с какого дня
clients-card-leader = 👤 Ведёт { $name } · с{ "\u00A0" }{ $since }
clients-card-nobodys = 👤 Никто не ведёт · с{ "\u00A0" }{ $since }
# $what (String) - что куплено
# $sum (String) - сумма
# $date (String) - день
# $days (Number) - сколько дней прошло
clients-card-last-purchase =
    🛒 { $what }, { $sum } — { $date } ({ $days ->
        [0] сегодня
        [1] вчера
        [one] { $days } день назад
        [few] { $days } дня назад
       *[many] { $days } дней назад
    })
# $count (Number) - сколько покупок
# $sum (String) - на сколько
clients-card-totals =
    💰 { $count ->
        [one] { $count } покупка
        [few] { $count } покупки
       *[many] { $count } покупок
    } на { $sum }
# $reason (String) - причина отказа
clients-card-lost = ⛔ Отказ: { $reason }
# $step (String) - шаг лида
# $place (Number) - который по счёту
# $of (Number) - из скольких
clients-card-step = 🪜 { $step } · шаг { $place } из { $of }
# $step (String) - следующий шаг лида
clients-card-next-step = 🪜 Дальше: { $step }
# $sex (String) - male, female или unknown
# $since (String) - с какого дня
# $told (String) - yes: сказано, на что
# $words (String) - слова
clients-card-grieved =
    💔 { $sex ->
        [female] Обижена
       *[other] Обижен
    } с{ "\u00A0" }{ $since }{ $told ->
        [yes] : { $words }
       *[no] { "" }
    }
clients-card-settled = 🤝 Улажено
clients-card-peace = 🕊 Оставить в покое
# $moment (String) - когда
# $late (String) - yes: время прошло
clients-card-callback =
    { $late ->
        [yes] ⏰ Пора перезвонить: { $moment }
       *[no] ⏰ Перезвонить: { $moment }
    }
# $ours (String) - время магазина
# $theirs (String) - время у клиента
clients-card-moment-theirs = { $ours } (у клиента { $theirs })
# $date (String) - день рождения
clients-card-birthday = 🎂 { $date }
# $count (Number) - сколько дат
clients-card-dates =
    👪 { $count ->
        [one] { $count } дата близких
        [few] { $count } даты близких
       *[many] { $count } дат близких
    }
# $city (String) - город
clients-card-city = 🏙 { $city }
# $sum (String) - бюджет
clients-card-budget = 💵 бюджет { $sum }
clients-card-vip = 👑 VIP
# $potential (Number) - от 1 до 5
clients-card-potential = Потенциал { $potential } из 5
# $sum (String) - сколько тратит в год
clients-card-wallet = Кошелёк ≈ { $sum } в год
clients-card-wallet-old = ❓ Про кошелёк спрашивали больше года назад. Спросите снова, сколько тратит в год.
# $tags (String) - метки
clients-card-tags = 🏷 { $tags }
clients-card-quiet = 🔕 Не беспокоить
# $words (String) - слова
clients-card-likes = 💡 { $words }
clients-card-note = 📝 { $words }
# $moment (String) - когда
# $what (String) - чем кончилось
# $missed (Number) - сколько раз подряд не дозвонились
clients-card-contact =
    🕘 { $moment } — { $what }{ $missed ->
        [0] { "" }
        [1] { "" }
       *[other] { " " }({ $missed }-й раз подряд)
    }
clients-card-take = 🙋 Взять
clients-card-reveal = 📞 Показать номер
clients-card-add-note = ✍️ Заметка
clients-card-history = 🕘 История
clients-card-more = ⋯ Ещё
clients-card-back = ◀️ К списку
clients-card-back-own = ◀️ Мои клиенты

## Ещё
# $code (String) - код карточки
clients-more-code = Открыть снова: /c_{ $code }
clients-more-edit = ✏️ Изменить
clients-more-tags = 🏷 Метки
clients-more-dates = 🎂 Даты
clients-more-hand = 🔁 Передать
clients-more-steps = 🪜 Шаги
clients-more-lost = ⛔ Отказ
clients-more-grieved = 💔 Обижен
clients-more-reopen = ♻️ Снова в работу
clients-more-quiet = 🔕 Не беспокоить
clients-more-disturb = 🔔 Можно беспокоить
# $count (Number) - сколько файлов
clients-more-files = 📎 Файлы: { $count }
clients-more-back = ◀️ Карточка

## Номер
clients-reveal-wait = 📞 …
# $name (String) - как зовут клиента
# $phone (String) - номер целиком
# $minutes (Number) - через сколько минут исчезнет
# $dead (String) - yes: номер оказался чужим
clients-reveal-phone =
    <b>{ $name }</b>: { $phone }{ $dead ->
        [yes] { " " }☎️ не тот номер
       *[no] { "" }
    }
    { $minutes ->
        [one] Удалю через { $minutes } минуту
        [few] Удалю через { $minutes } минуты
       *[many] Удалю через { $minutes } минут
    }
# $left (Number) - сколько ещё номеров
clients-reveal-next = 📞 Ещё номер ({ $left })
clients-reveal-refused-client-unknown = Клиент удалён или передан другому.
clients-reveal-refused-no-rights = Номер видит тот, кто ведёт клиента.
clients-reveal-refused-no-phone = Номера в карточке нет. Добавьте: ⋯ Ещё → ✏️ Изменить → 📱 Номер.
clients-reveal-refused-trace-unwritten = Не получилось записать просмотр, поэтому номер не показан. Попробуйте ещё раз.

## Новый клиент
clients-saved-title = ✅ Новый клиент сохранён
# $time (String) - когда записано
clients-saved-repeated = ✅ Уже записано в { $time }
# $moment (String) - когда
# $usual (String) - yes: время не назвали
# $warning (String) - day-off, quiet или none
# $weekday (String) - день недели, 1 — понедельник
clients-saved-callback =
    ⏰ Перезвонить: { $moment }{ $usual ->
        [yes] { " " }(по умолчанию)
       *[no] { "" }
    }{ $warning ->
        [day-off] { "" }
            ⚠️ { $weekday ->
            [1] понедельник
            [2] вторник
            [3] среда
            [4] четверг
            [5] пятница
            [6] суббота
           *[7] воскресенье
        } — у вас выходной
        [quiet] { "" }
            ⚠️ это тихие часы
       *[none] { "" }
    }
clients-saved-callback-not-set = ⚠️ Перезвон не записан: время уже прошло. Выберите другое: ⏰
clients-saved-source = Откуда пришёл клиент?
clients-saved-skip = ⏭ Пропустить
clients-saved-when = ⏰ Время
clients-saved-set-source = 🏷 Источник
clients-saved-name = ✏️ Имя
clients-saved-card = 👤 Карточка
# $sum (String) - сумма
clients-saved-sale = 💰 Это продажа на { $sum }
# $moment (String) - когда
clients-saved-move = ✅ { $moment }
clients-undo-add-done = ↩️ Отменено: клиент не сохранён.
clients-undo-add-refused-client-unknown = Этого клиента уже нет.
clients-undo-add-refused-no-rights = Отменить может тот, кто записал.
clients-undo-add-refused-too-late = Минута прошла. Исправить можно в карточке: ⋯ Ещё → ✏️ Изменить.
clients-undo-add-refused-has-facts = С клиентом уже что-то записано, поэтому отменить нельзя. Исправить можно в карточке.
clients-add-refused-no-rights = Добавлять клиентов сейчас нельзя.
clients-add-refused-nothing-given = Не вижу ни имени, ни номера. Пришлите контакт или строку: Иван +7 912 345-67-89
clients-add-refused-unreadable = Не получилось прочитать. Пришлите имя и номер одной строкой: Иван +7 912 345-67-89
clients-add-refused-client-unknown = Клиент удалён или передан другому.

## По шагам
clients-lead-ask =
    Пришлите контакт, номер или одну строку, например:
    <code>Иван +7 912 345-67-89 инста перезвонить завтра 15:00</code>
clients-lead-name = Как зовут клиента?
clients-lead-nameless = ⏭ Без имени
# $name (String) - кто порекомендовал
clients-lead-referred = рекомендация: { $name }

## Подсказки под новым клиентом
clients-hint-no-phone = 📱 Добавьте номер, когда узнаете.
# $count (Number) - сколько номеров
clients-hint-more-phones =
    { $count ->
        [one] 📱 Ещё { $count } номер — в заметке.
        [few] 📱 Ещё { $count } номера — в заметке.
       *[many] 📱 Ещё { $count } номеров — в заметке.
    }
# $left (String) - одна сумма
# $right (String) - другая сумма
clients-hint-budget = 💵 Бюджет можно понять двояко: { $left } или { $right }. Оставлено в заметке.
clients-hint-callback-timeless = ⏰ Когда перезвонить? Выберите время.
# $words (String) - что написано
clients-hint-no-such-date = ⏰ Не понял дату «{ $words }». Выберите время.
# $moment (String) - время, которое прошло
clients-hint-past = ⏰ { $moment } уже прошло. Перенести?
clients-hint-birthday-unreadable = 🎂 Не понял день рождения. Добавьте его в карточке.
clients-hint-name-cut = ✏️ Имя длинное, сохранено начало.
clients-hint-note-cut = 📝 Заметка длиннее 1000 знаков, сохранено начало.
# $read (String) - что написано
clients-phone-local = «{ $read }» — короткий номер. Добавьте код города: +7 …
clients-phone-too-short = «{ $read }» — не хватает цифр. Нужен номер целиком, например +7 912 345-67-89.
clients-phone-too-long = «{ $read }» — лишние цифры. Нужен номер целиком, например +7 912 345-67-89.
clients-phone-not-a-number = «{ $read }» — это не номер. Нужен номер целиком, например +7 912 345-67-89.
clients-phone-not-in-use = «{ $read }» — таких номеров не бывает. Проверьте, нет ли опечатки.

## Контакты из файла
clients-vcard-big = Файл с контактами больше мегабайта. Разделите его и пришлите частями.
clients-vcard-empty = В файле нет контактов, которые можно прочитать.
# $saved (Number) - сколько сохранено
# $known (Number) - сколько уже было
# $refused (Number) - сколько не прочитано
# $left (Number) - сколько осталось
clients-vcard-saved =
    ✅ Новых клиентов: { $saved }
    Уже были в базе: { $known }{ $refused ->
        [0] { "" }
       *[other] { "" }
            Не удалось прочитать: { $refused }
    }{ $left ->
        [0] { "" }
       *[other] { "" }
            Не поместилось: { $left }. Пришлите остальных отдельным файлом.
    }

## Номер уже есть
# $name (String) - как зовут клиента
# $leader (String) - кто ведёт, none: никто
# $contact (String) - день последнего разговора, none: не было
clients-holder-known =
    Этот номер уже есть: <b>{ $name }</b>{ $leader ->
        [none] , никто не ведёт
       *[other] , ведёт { $leader }
    }{ $contact ->
        [none] .
       *[other] , последний разговор { $contact }.
    }
clients-holder-open = 👤 Открыть
# $words (String) - слова
clients-holder-append = ✍️ Добавить «{ $words }»
clients-holder-another = 👥 Другой человек, тот же номер
# $name (String) - кто ведёт
clients-holder-foreign = Этот номер уже в базе, клиента ведёт { $name }.
clients-holder-sale = 💰 Продажа
clients-holder-contact = 📝 Обращение
clients-holder-ask = 🙋 Попросить передать
clients-holder-gone = Не вижу, что было написано. Пришлите ещё раз.

## Поиск
clients-search-ask = Напишите имя, последние 4 цифры номера или #метку.
clients-search-recent = Напишите имя, последние 4 цифры номера или #метку. Недавние:
clients-search-own = 👥 Мои клиенты
# $count (Number) - сколько клиентов
clients-search-mine =
    { $count ->
        [0] У вас пока нет клиентов. Пришлите контакт или строку с номером.
        [one] 👥 <b>Мои клиенты</b> · { $count }
       *[other] 👥 <b>Мои клиенты</b> · { $count }
    }
# $typed (String) - что искали
# $count (Number) - сколько нашлось
clients-search-found = 🔍 «{ $typed }» · нашлось { $count }
clients-search-many = 🔍 «{ $typed }» · показаны первые { $count }. Напишите точнее, чтобы нашлось меньше.
clients-search-alike = 🔍 Похожие на «{ $typed }» · { $count }
clients-search-none = По «{ $typed }» никого. Создать клиента «{ $typed }»?
clients-search-nobody = По «{ $typed }» никого.
# $read (String) - цифры
clients-search-no-tail = Номера с «{ $read }» на конце нет.
clients-search-create = ➕ Создать
# $count (Number) - сколько похожих
clients-search-similar = 🔍 Показать похожих ({ $count })
clients-search-refused-no-rights = Искать клиентов сейчас нельзя.
clients-search-refused-nothing-to-search = Напишите имя или хотя бы 4 последние цифры номера.

## Заметка и файлы
clients-note-ask = Что записать?
clients-note-saved = ✍️ Заметка сохранена.
clients-note-cut = ✍️ Заметка длиннее 1000 знаков, сохранено начало.
clients-file-kept-client = 📎 Сохранено в карточке.
clients-file-kept-call = 📎 Сохранено со звонком.
clients-file-kept-purchase = 📎 Сохранено с продажей.
clients-file-big = Файл больше 20 МБ Telegram мне не отдаёт. Пришлите поменьше.
# $left (Number) - сколько ещё
clients-file-more = Показаны последние 10, ещё { $left } — в истории.
clients-undo-button = ↩️ Отменить
# $field (String) - поле карточки
clients-undo-part = ↩️ { $field }
clients-undo-done = ↩️ Отменено.
clients-undo-refused-fact-unknown = Эта запись уже отменена или удалена.
clients-undo-refused-no-rights = Отменить может тот, кто записал.
clients-undo-refused-too-late = Минута прошла. Исправить можно в карточке: ⋯ Ещё.
clients-undo-refused-too-late-line = Минута прошла. Теперь отменить можно в карточке: 🕘 История → номер записи → ↩️ Сторно.
clients-undo-refused-another-day = Запись не сегодняшняя, поэтому отменить её может только владелец.
clients-undo-refused-changed-since = После этого карточку уже меняли, поэтому отменить нельзя.
clients-undo-refused-phone-taken = Этот номер уже записан за другим клиентом.

## История
# $count (Number) - сколько записей
clients-history-title =
    🕘 { $count ->
        [one] { $count } запись
        [few] { $count } записи
       *[many] { $count } записей
    }
clients-history-back = ◀️ История
clients-history-take-back = ↩️ Сторно
clients-history-taken-back = ↩️ Сторно: запись отменена.
clients-history-moved = История обновилась. Откройте её ещё раз.
clients-history-created = 🌱 Клиент добавлен
# $via (String) - как и кто: call-out, visit-in
# $what (String) - чем кончилось
# $minutes (Number) - сколько минут
# $offer (String) - ответ на предложение
# $offered (String) - что предложили
# $words (String) - слова
clients-history-contact =
    { $via ->
        [call-in] 📲 Позвонил клиент
        [visit-in] 🚶 Визит
        [visit-out] 🚶 Встреча
        [chat-in] 💬 Написал клиент
        [chat-out] 💬 Переписка
       *[call-out] 📞 Звонок
    } — { $what }{ $minutes ->
        [0] { "" }
       *[other] , { $minutes } мин
    }{ $offer ->
        [none] { "" }
        [yes] ; { $offered }: да
        [thinking] ; { $offered }: думает
       *[no] ; { $offered }: нет
    } { $words }
# $reason (String) - причина
clients-history-refusal = ⛔ Отказ: { $reason } { $words }
# $no (String) - номер заявки
# $words (String) - слова клиента
clients-history-order = 📝 Заявка №{ $no } { $words }
clients-history-reopened = ♻️ Снова в работе
# $step (String) - шаг лида
clients-history-step = 🪜 { $step }
# $sum (String) - сумма
clients-history-purchase = 💰 { $what }, { $sum }
clients-history-sale-unnamed = покупка
# $of (String) - что отменили
clients-history-storno =
    ↩️ { $of ->
        [purchase] Сторно продажи
        [contact] Звонок отменён
       *[other] Запись отменена
    } { $what } { $sum }
clients-history-note = ✍️ { $words }
# $kind (String) - вид файла
clients-history-file =
    📎 { $kind ->
        [photo] Фото
        [voice] Голосовое
        [audio] Аудио
        [video] Видео
       *[document] Документ
    } { $words }
# $field (String) - поле карточки
clients-history-edited = ✏️ Изменено: { $field }
clients-history-grievance = 💔 Обида { $words }
clients-history-grievance-settled = 🤝 Обида улажена
clients-history-grievance-left-in-peace = 🕊 Решено оставить в покое
clients-history-handed-over = 🔁 Передача клиента
clients-contact-answered = дозвонились
clients-contact-no-answer = не дозвонились
clients-contact-busy = занято
clients-contact-callback = договорились о перезвоне
clients-contact-refused = отказ
clients-contact-bought = покупка
clients-contact-wrong-number = не тот номер

## Изменить
clients-field-name = имя
clients-field-patronymic = отчество
clients-field-surname = фамилия
clients-field-phone = номер
clients-field-email = почта
clients-field-username = имя в Telegram
clients-field-birthday = день рождения
clients-field-sex = пол
clients-field-city = город
clients-field-zone = часовой пояс
clients-field-kind = кто это
clients-field-source = источник
clients-field-preferences = предпочтения
clients-field-referrer = кто порекомендовал
clients-field-cycle = цикл покупок
clients-field-potential = потенциал
clients-field-wallet = кошелёк
clients-field-vip = VIP
clients-field-tag = метки
clients-field-date = даты близких
clients-field-quiet = «не беспокоить»
clients-field-budget = бюджет
clients-field-other = карточка
clients-edit-what = Что изменить?
# $value (String) - значение
clients-edit-value = { $field }: { $value }
clients-edit-name = 👤 Имя
clients-edit-patronymic = 👤 Отчество
clients-edit-surname = 👤 Фамилия
clients-edit-phone = 📱 Номер
clients-edit-email = ✉️ Почта
clients-edit-username = 💬 Telegram
clients-edit-birthday = 🎂 Рождение
clients-edit-sex = ⚧ Пол
clients-edit-city = 🏙 Город
clients-edit-zone = 🕐 Пояс
clients-edit-kind = 🏢 Кто это
clients-edit-source = 🏷 Источник
clients-edit-preferences = 💡 Вкусы
clients-edit-referrer = 🤝 Кто привёл
clients-edit-cycle = 🔁 Цикл
clients-edit-potential = 📈 Потенциал
clients-edit-budget = 💵 Бюджет
clients-edit-wallet = 👛 Кошелёк
clients-edit-vip = 👑 VIP
# $potential (Number) - от 1 до 5
clients-edit-of-five = { $potential } из 5
# $sum (String) - сколько тратит в год
clients-edit-a-year = ≈ { $sum } в год
clients-edit-potential-ask = Сколько ещё можно продать этому клиенту? 1 — почти ничего, 5 — очень много.
clients-edit-vip-ask = 👑 VIP — ваша личная отметка. Её видят все, кто ведёт клиента.
clients-edit-vip-on = 👑 Отметить VIP
clients-edit-vip-off = 🗑 Снять отметку VIP
clients-edit-vip-yes = да
clients-edit-add-phone = ➕ Номер
clients-edit-add-email = ➕ Почта
clients-edit-add-tag = ➕ Метка
clients-edit-add-date = ➕ Дата
clients-edit-kind-ask = Кто это?
clients-edit-kind-person = 👤 Человек
clients-edit-kind-company = 🏢 Компания
clients-edit-kind-partner = 🤝 Партнёр
clients-edit-kind-supplier = 🚚 Поставщик
# $proposed (String) - female, male или none
clients-edit-sex-ask =
    { $proposed ->
        [female] Судя по отчеству, женщина. Верно?
        [male] Судя по отчеству, мужчина. Верно?
       *[none] Какой пол?
    }
clients-edit-sex-female = Женщина
clients-edit-sex-male = Мужчина
# $proposed (String) - true: подсказано отчеством
clients-edit-sex-value-female =
    { $proposed ->
        [true] женский (по отчеству)
       *[other] женский
    }
clients-edit-sex-value-male =
    { $proposed ->
        [true] мужской (по отчеству)
       *[other] мужской
    }
# $count (Number) - сколько строк
clients-edit-phones =
    { $count ->
        [0] 📱 Номеров пока нет.
       *[other] 📱 Номера. По первому звонят. Нажмите ✖️, чтобы убрать.
    }
clients-edit-emails =
    { $count ->
        [0] ✉️ Почты пока нет.
       *[other] ✉️ Почта. Нажмите ✖️, чтобы убрать.
    }
clients-edit-tags =
    { $count ->
        [0] 🏷 Меток пока нет.
       *[other] 🏷 Метки. Нажмите ✖️, чтобы убрать.
    }
clients-edit-dates =
    { $count ->
        [0] 🎂 Дат близких пока нет.
       *[other] 🎂 Даты близких. Нажмите ✖️, чтобы убрать.
    }
clients-edit-days =
    { $count ->
        [one] { $count } день
        [few] { $count } дня
       *[many] { $count } дней
    }
clients-edit-remove = 🗑 Убрать
clients-edit-done = ✅ Записано.
clients-edit-saved = ✅ Записано, { $field }: { $value }
clients-edit-emptied = ✅ Убрано.
clients-ask-name = Как зовут? Можно целиком: Иван Петрович Кузнецов
clients-ask-name-again = Не вижу имени. Напишите, например: Иван Петрович
clients-ask-patronymic = Отчество?
clients-ask-patronymic-again = Не вижу отчества. Напишите, например: Петрович
clients-ask-surname = Фамилия?
clients-ask-surname-again = Не вижу фамилии. Напишите, например: Кузнецов
clients-ask-phone = Номер целиком, например +7 912 345-67-89. Можно прислать контакт.
clients-ask-phone-again = Это не номер. Нужен номер целиком, например +7 912 345-67-89.
clients-ask-email = Почта?
clients-ask-email-again = Не похоже на почту. Напишите, например: ivan@mail.ru
clients-ask-username = Имя в Telegram, например @ivan_k
clients-ask-username-again = Не похоже на имя в Telegram. Напишите, например: @ivan_k
clients-ask-birthday = Когда день рождения? Например: 22.04 или 22 апреля 1990
clients-ask-birthday-again = Не понял дату. Напишите, например: 22.04 или 22 апреля 1990
clients-ask-city = Какой город?
clients-ask-city-again = Не вижу города. Напишите, например: Казань
clients-ask-zone = В каком городе живёт клиент? Его время будет видно в карточке.
clients-ask-zone-again = Такого города не знаю. Выберите ближайший или напишите пояс, например Asia/Omsk
clients-ask-preferences = Что любит, что ищет, о чём помнить?
clients-ask-preferences-again = Напишите словами, что любит или ищет клиент.
clients-ask-cycle = Через сколько дней обычно покупает снова? Например: 90
clients-ask-cycle-again = Не понял. Напишите число дней от 1 до 3650, например 90
clients-ask-budget = На какую сумму рассчитывает клиент? Например: 120 000
clients-ask-budget-again = Не понял сумму. Напишите цифрами, например 120 000
clients-ask-wallet = Сколько клиент, по его словам, тратит в год на то, что вы продаёте, у вас и у других? Например: 200 000
clients-ask-wallet-again = Не понял сумму. Напишите цифрами, например 200 000
clients-ask-tag = Какую метку добавить? Например: #кухня
clients-ask-tag-again = Напишите метку словом, например: #кухня
clients-ask-date = Кто и когда? Например: муж Олег 3 мая
clients-ask-date-again = Не понял. Напишите, кто и когда, например: муж Олег 3 мая
clients-ask-referrer = Кто порекомендовал? Напишите имя или последние 4 цифры номера.
clients-ask-referrer-again = По «{ $typed }» никого. Напишите имя или последние 4 цифры номера.
clients-ask-referrer-which = Кто из них?
clients-change-saved = Записано
clients-change-refused-client-unknown = Клиент удалён или передан другому.
clients-change-refused-no-rights = Это может тот, кто ведёт клиента, или владелец.
clients-change-refused-stale = Карточку уже изменили. Откройте её заново.
clients-change-refused-nothing-given = Записывать пока нечего.
clients-change-refused-unreadable = Не получилось прочитать. Напишите проще.
clients-change-refused-unchanged = Так уже записано.
clients-change-refused-reason-unknown = Такой причины больше нет. Выберите другую.
clients-change-refused-words-needed = Напишите причину словами.
clients-change-refused-not-lost = Клиент и так в работе.
clients-change-refused-never-bought = Клиент ещё ничего не покупал. Запишите отказ: ⋯ Ещё → ⛔ Отказ.
clients-change-refused-grieved-already = Обида уже отмечена.
clients-change-refused-not-grieved = Обиды нет: клиент уже вернулся или всё улажено.
clients-change-refused-not-lead = Клиент уже купил: путь лида закончен.
clients-change-refused-step-unknown = Такого шага больше нет. Откройте карточку заново.
clients-change-refused-step-missing = Для этого шага записано ещё не всё.
clients-change-refused-taken = Клиента только что взяли.

## Отказ, тишина, передача
clients-lost-why = Почему отказ?
clients-lost-words = Почему отказ? Напишите несколько слов.
clients-lost-done = ⛔ Отказ записан: { $reason }.
# $date (String) - день
clients-lost-return = ⏰ Вернуться { $date }
clients-lost-reopened = ♻️ Клиент снова в работе.

## Шаги лида
# $mark (String) - пройден ли шаг
# $title (String) - название шага
# $missing (String) - чего для него не хватает, none — ничего
clients-steps-line =
  { $mark } { $title }{ $missing ->
    [none] { "" }
   *[other] : не хватает { $missing }
  }
clients-steps-ask = До какого шага дошло? Нажмите на него.
clients-steps-none = Шагов нет. Владелец задаёт их в настройках: 🪜 Шаги лида.
# $step (String) - шаг
clients-step-done = 🪜 Записано: { $step }.
# $step (String) - шаг
# $missing (String) - чего не хватает, через запятую
clients-step-missing = Чтобы засчитать шаг «{ $step }», не хватает: { $missing }. Запишите и нажмите ещё раз.
clients-step-needs-need = потребности
clients-step-needs-sum = суммы
clients-step-needs-next-step = следующего шага
clients-step-fill-need = ✍️ Что нужно клиенту
clients-step-fill-sum = 💵 На какую сумму
clients-step-again = 🪜 Засчитать

## Обида
clients-grieved-ask = 💔 На что обида? Напишите в нескольких словах или пропустите.
clients-grieved-skip = ⏭ Без слов
clients-grieved-done = 💔 Отмечено. Теперь это возвращенец: сначала уладить, потом предлагать.
clients-grieved-settled = 🤝 Улажено. Можно снова предлагать.
clients-grieved-left-in-peace = 🕊 Оставлено в покое. Вернуть больше не пробуем.
clients-quiet-on = 🔕 Больше не беспокоим: без звонков и сообщений.
clients-quiet-off = 🔔 Снова можно звонить и писать.
clients-take-done = 🙋 Теперь клиента ведёте вы.
clients-hand-whom = Кому передать?
clients-hand-nobody = Передать пока некому.
clients-hand-given = 🔁 Клиента теперь ведёт { $name }.
clients-hand-offered = 🔁 Вопрос отправлен: { $name }. До ответа клиента ведёте вы.
clients-hand-asked = 🙋 Вопрос отправлен: { $name }. Ответ придёт сюда.
clients-hand-refused-client-unknown = Клиент удалён или передан другому.
clients-hand-refused-no-rights = Это может тот, кто ведёт клиента, или владелец.
clients-hand-refused-stale = Карточку уже изменили. Откройте её заново.
clients-hand-refused-unchanged = Этот человек клиента и ведёт.
clients-hand-refused-colleague-left = Этот человек больше не в команде.
clients-answer-asked-accepted = ✅ Клиент передан.
clients-answer-asked-declined = Клиент остаётся у вас.
clients-answer-offered-accepted = ✅ Теперь клиента ведёте вы.
clients-answer-offered-declined = Хорошо, клиент остаётся у того, кто ведёт.
clients-answer-refused-hand-over-unknown = Этого клиента уже нет.
clients-answer-refused-no-rights = Ответить может тот, кого спросили, или владелец.
clients-answer-refused-answered = На это уже ответили.
clients-answer-refused-changed-since = Клиента за это время уже передали.
clients-answer-refused-colleague-left = Этот человек больше не в команде.
# $who (String) - кто просит или отвечает
clients-news-asked = 🙋 { $who } просит передать клиента <b>{ $name }</b>.
clients-news-asked-yes = ✅ Передать
clients-news-offered = 🔁 { $who } передаёт вам клиента <b>{ $name }</b>.
clients-news-offered-yes = ✅ Взять
clients-news-no = Нет
clients-news-asked-accepted = ✅ { $who }: клиент ваш. Это <b>{ $name }</b>.
clients-news-asked-declined = { $who }: клиента пока не передаём.
clients-news-offered-accepted = ✅ { $who } принимает клиента, которого вы предложили.
clients-news-offered-declined = { $who } не может взять клиента <b>{ $name }</b>. Он остаётся у вас.
clients-news-repeated = (повтор)

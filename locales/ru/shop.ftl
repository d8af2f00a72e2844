## Настройки
# $name (String) - название магазина или товара
shop-settings-title = ⚙️ <b>Настройки</b> · { $name }
shop-settings-title-unnamed = ⚙️ <b>Настройки</b>
shop-settings-card = 🏪 Магазин
shop-settings-products = 📦 Товары
shop-settings-sources = 📥 Источники
shop-settings-reasons = ⛔ Причины отказа
shop-settings-statuses = 🔁 Цикл, статусы
shop-settings-steps = 🪜 Шаги лида
shop-settings-clients-own = 👥 Клиенты: у каждого свои
shop-settings-clients-shared = 👥 Клиенты: общие
shop-settings-rules = 📣 Как работаем
shop-settings-own = 👤 Мои настройки
shop-settings-back = ◀️ Назад
shop-settings-open = ⚙️ Настройки
shop-settings-undo = ↩️ Отменить
shop-settings-changed = Сохранено.
shop-settings-undone = ↩️ Отменено, всё как было.
shop-undo-refused-change-unknown = Это изменение может отменить тот, кто его сделал.
shop-undo-refused-undo-too-late = Минута прошла. Поменяйте в настройках.
shop-undo-refused-changed-since = С тех пор это уже поменяли. Откройте настройки.
shop-change-refused-not-allowed = Это может только владелец.
shop-change-refused-setting-wrong = Так не получится: должен остаться хотя бы один вариант, названия не длиннее 40 знаков.
shop-change-refused-unreadable = Не получилось прочитать. Напишите проще.
shop-change-refused-taken = Так уже называется другая строка списка. Напишите иначе.
shop-change-refused-too-many = Причин уже восемь. Сначала уберите лишнюю.
shop-change-refused-too-many-steps = Шагов уже пять. Сначала уберите лишний.
shop-change-refused-gone = Этой строки в списке уже нет. Откройте настройки.

## Цикл и статусы
# $cycle (Number) - обычный цикл покупки в днях
# $fan (Number) - со скольких покупок клиент поклонник
# $from (Number) - с какой доли цикла пора предложить, в процентах
# $till (Number) - до какой
# $calls (Number) - сколько клиентов групп раздаётся продавцу за неделю
# $steps (String) - со скольких дней покупок частота выше
shop-statuses-text =
    🔁 <b>Цикл и статусы</b>
    Покупают снова: через { $cycle ->
        [one] { $cycle } день
        [few] { $cycle } дня
       *[many] { $cycle } дней
    }. Кто молчит дольше своего срока, тот заснул. У товара и у клиента может быть свой цикл.
    Поклонник: с { $fan } покупок.
    Пора предложить: от { $from } до { $till } % цикла.
    Раздача групп: до { $calls ->
        [one] { $calls } звонка
       *[other] { $calls } звонков
    } на продавца в неделю.
    Частота в RFM, пока база мала: выше при { $steps } днях с покупками.
    После изменения цикла статусы обновятся за сутки.
shop-statuses-cycle = 🔁 Цикл
shop-statuses-fan = ⭐ Поклонник
shop-statuses-due = 🛒 Предложить
shop-statuses-handout = 👤 Раздача
shop-statuses-frequency = 📊 Частота

## Магазин
# $zone (String) - часовой пояс
# $time (String) - который час в магазине
# $days (String) - рабочие дни
# $hours (String) - часы работы
# $quiet (String) - тихие часы сотрудников
shop-card-text =
    🏪 <b>{ $name }</b>
    🕐 { $zone }: сейчас { $time }, верно?
    📅 Работаем: { $days }, { $hours }
    🌙 Не беспокоить сотрудников: { $quiet }
shop-card-name = ✏️ Название
shop-card-zone = 🕐 Часовой пояс
shop-card-days = 📅 Рабочие дни
shop-card-hours = 🕙 Часы работы
shop-card-quiet = 🌙 Тихие часы
shop-days-text = Отметьте рабочие дни.
shop-day-1 = пн
shop-day-2 = вт
shop-day-3 = ср
shop-day-4 = чт
shop-day-5 = пт
shop-day-6 = сб
shop-day-7 = вс
shop-edit-name = Как называется магазин? До 80 знаков.
shop-edit-zone = Выберите город с вашим временем или напишите пояс, например Europe/Moscow.
shop-edit-hours = Часы работы? Например: 10:00–20:00
shop-edit-quiet = Когда не беспокоить сотрудников? Например: 21:00–08:00
shop-edit-rules = Коротко: как у вас принято работать? Этот текст сотрудники увидят в /help. Чтобы убрать, отправьте «-».
shop-edit-cycle = Через сколько дней у вас обычно покупают снова? Число от 1 до 3650, например 90
shop-edit-fan = Со скольких покупок клиент — поклонник? Число от 2 до 100, например 2
shop-edit-due = С какой и до какой доли цикла предлагать купить снова? Два числа в процентах, например 80–120
shop-edit-handout = Сколько звонков из групп давать продавцу за неделю? Число от 1 до 200, например 20
shop-edit-frequency = Со скольких дней покупок клиент покупает чаще? Четыре числа по возрастанию, например 2, 3, 5, 8
shop-city-kaliningrad = Калининград
shop-city-moscow = Москва
shop-city-samara = Самара
shop-city-yekaterinburg = Екатеринбург
shop-city-omsk = Омск
shop-city-novosibirsk = Новосибирск
shop-city-irkutsk = Иркутск
shop-city-yakutsk = Якутск
shop-city-vladivostok = Владивосток
shop-city-kamchatka = Камчатка

## Товары
# $count (Number) - сколько товаров
shop-products-title =
    { $count ->
        [0] 📦 Товаров пока нет. Добавьте первые.
        [one] 📦 <b>Товары</b> · { $count }
        [few] 📦 <b>Товары</b> · { $count }
       *[many] 📦 <b>Товары</b> · { $count }
    }
shop-products-add = ➕ Добавить
shop-products-ask =
    Перечислите товары через запятую или по одному в строке. Можно с ценой, сроком до следующей покупки, категорией и себестоимостью:
    <code>стол 12500 180 дней #мебель себестоимость 8000</code>
# $added (Number) - сколько новых
# $repriced (Number) - скольким обновлена цена
shop-products-added =
    📦 Добавлено: { $added }{ $repriced ->
        [0] .
       *[other] , обновлено: { $repriced }.
    }
# $lines (String) - строки, где не прочиталось число или категория
shop-products-unclear = Прочиталось не всё, поправьте в карточке товара: { $lines }
shop-product-name = 📦 <b>{ $name }</b>
# $category (String) - категория
shop-product-category = Категория: { $category }
# $price (String) - цена
shop-product-price = Цена: { $price }
# $cost (String) - себестоимость
# $margin (Number) - маржа в процентах; none — неизвестна, below — цена ниже себестоимости
shop-product-cost =
    Себестоимость: { $cost }{ $margin ->
        [none] { "" }
        [below] { " " }⚠️ выше цены
       *[other] { " " }· маржа { $margin } %
    }
shop-product-margin = Маржа: { $margin } % от цены
# $cycle (Number) - через сколько дней покупают снова, 0 — не задано
shop-product-cycle =
    { $cycle ->
        [0] Покупают снова: —
        [one] Покупают снова: через { $cycle } день
        [few] Покупают снова: через { $cycle } дня
       *[many] Покупают снова: через { $cycle } дней
    }
# $place (Number) - место в списке
shop-product-place = Место в списке: { $place } из { $count }
shop-product-name-button = ✏️ Название
shop-product-category-button = 🗂 Категория
shop-product-price-button = 💰 Цена
shop-product-cost-button = 🧮 Себестоимость
shop-product-cycle-button = 🔁 Цикл
shop-product-up-button = ⬆️ Выше
shop-product-down-button = ⬇️ Ниже
shop-product-open = 📦 К товару
shop-product-empty = 🗑 Не указывать
shop-product-ask-name = Как назвать товар вместо «{ $name }»? До 60 знаков.
shop-product-ask-name-again = Не вижу названия. Напишите словами, до 60 знаков, например: Стол обеденный
shop-product-ask-category = К какой категории относится «{ $name }»? Выберите или напишите новую.
shop-product-ask-category-again = Не вижу названия категории. Напишите словом, до 40 знаков, например: Столы
shop-product-ask-price = Сколько стоит «{ $name }»? Например: 12 500
shop-product-ask-price-again = Не понял цену. Напишите цифрами, например: 12 500
shop-product-ask-cost = Во сколько вам обходится «{ $name }»? Напишите сумму: 8 000. Или маржу от цены: 36 %
shop-product-ask-cost-again = Не понял. Напишите сумму, например 8 000, или маржу от 1 до 99 %, например 36 %
shop-product-ask-cycle = Через сколько дней «{ $name }» обычно покупают снова? Например: 180
shop-product-ask-cycle-again = Не понял. Напишите число дней от 1 до 3650, например 180
shop-product-remove = 🗑 Убрать
shop-add-products-refused-not-allowed = Это может только владелец.
shop-add-products-refused-nothing-read = Не вижу названий товаров. Напишите, например: стол 12500, стул 3200
shop-add-products-refused-too-many-products = Товаров слишком много. Уберите лишние и добавьте снова.
shop-remove-product-refused-not-allowed = Это может только владелец.
shop-remove-product-refused-product-unknown = Этот товар уже убран.
shop-edit-product-refused-not-allowed = Это может только владелец.
shop-edit-product-refused-product-wrong = Не получилось прочитать. Напишите проще.
shop-edit-product-refused-product-unknown = Этот товар уже убран.
shop-edit-product-refused-name-taken = Товар с таким названием уже есть.
shop-move-product-refused-not-allowed = Это может только владелец.
shop-move-product-refused-product-unknown = Этот товар уже убран.
shop-move-product-refused-at-the-end = Дальше двигать некуда.

## Источники и причины
# $month (String) - месяц
shop-sources-text = Откуда приходят клиенты. Рядом — сколько ушло на источник за { $month }. Нажмите на источник, чтобы записать расход или поправить.
shop-sources-add = ➕ Источник
# $title (String) - название
# $words (String) - слова, которыми источник пишут
shop-source-text =
    📥 <b>{ $title }</b>
    Как его пишут: { $words }
shop-source-no-costs = Расходов пока нет. Нажмите на месяц, чтобы записать.
shop-source-costs = 💸 Расходы
# $sum (String) - сумма
shop-source-month = { $month }: { $sum }
shop-source-title-button = ✏️ Название
shop-source-words-button = 🔤 Слова
shop-source-drop = 🗑 Убрать
shop-source-open = 📥 К источнику
shop-source-no-cost = 🗑 Расхода не было
shop-source-ask-new = Как называется источник? Одним-двумя словами, так его будут писать и продавцы.
shop-source-ask-new-again = Не вижу названия. Напишите словами, до 40 знаков, например: Листовки
shop-source-ask-title = Как назвать источник вместо «{ $title }»?
shop-source-ask-title-again = Не вижу названия. Напишите словами, до 40 знаков, например: Листовки
shop-source-ask-words = Какими словами продавцы пишут «{ $title }»? Через запятую, например: авито, авит
shop-source-ask-words-again = Не понял. Напишите до 20 слов через запятую, каждое до 40 знаков: авито, авит
shop-source-ask-cost = Сколько ушло на «{ $title }» за { $month }? Напишите сумму: 12 000. За другой месяц: октябрь 10 000
shop-source-ask-cost-again = Не понял. Напишите сумму: 12 000, или месяц и сумму: октябрь 10 000. Будущих месяцев не принимаю.
shop-reasons-text = Почему отказываются: до восьми причин. «Другая» есть всегда, её объясняют словами. Нажмите на причину, чтобы поправить.
shop-reasons-add = ➕ Причина
# $returns (String) - когда вернуться
shop-reason-line = { $title }: { $returns }
shop-reason-text =
    ⛔ <b>{ $title }</b>
    Вернуться: { $returns }
shop-reason-title-button = ✏️ Название
shop-reason-returns-button = ⏰ Вернуться
shop-reason-drop = 🗑 Убрать
shop-reason-open = ⛔ К причине
shop-reason-ask-title = Какая это причина? Одной короткой фразой.
shop-reason-ask-title-again = Не вижу причины. Напишите коротко, до 40 знаков, например: Долгая доставка
shop-reason-ask-returns = Когда вернуться к такому клиенту? Выберите или напишите число дней.
shop-reason-ask-returns-again = Не понял. Выберите или напишите число дней от 1 до 3650, например 60
# $days (Number) - через сколько дней
shop-returns-in-days =
    { $days ->
        [one] через { $days } день
        [few] через { $days } дня
       *[many] через { $days } дней
    }
shop-returns-when-cycle = через цикл покупки
shop-returns-when-ask = спросить, когда
shop-returns-when-never = не возвращаться
shop-returns-days = { $days } дней
shop-returns-choice-cycle = Через цикл покупки
shop-returns-choice-ask = Каждый раз спрашивать
shop-returns-choice-never = Не возвращаться
shop-source-instagram = Instagram
shop-source-vk = ВКонтакте
shop-source-avito = Авито
shop-source-site = Сайт
shop-source-inbound = Входящий
shop-source-referral = Рекомендация
shop-source-walk-in = Зашли сами
shop-source-2gis = 2ГИС
shop-source-yandex = Яндекс
shop-source-telegram = Telegram
shop-reason-expensive = Дорого
shop-reason-bought-elsewhere = Купил у других
shop-reason-not-now = Не сейчас
shop-reason-changed-mind = Передумал
shop-reason-out-of-stock = Нет в наличии
shop-reason-too-far = Далеко
shop-reason-not-ours = Не наш клиент
shop-reason-no-contact = Нет связи
shop-reason-other = Другая

## Первые шаги
shop-tour-name = 1/3 · Как называется магазин?
shop-tour-zone = 2/3 · В каком вы городе? Это нужно, чтобы напоминания приходили вовремя.
shop-tour-products = 3/3 · Что продаёте? Через запятую, можно с ценой: стол 12500, стул 3200
shop-tour-later = ⏭ Позже
shop-tour-done = Отлично, магазин открыт.

## Шаги лида
shop-step-contacted = Связались
shop-step-offered = Предложение
shop-step-agreed = Договорились
shop-steps-of-person = 👤 Люди
shop-steps-of-company = 🏢 Компании
shop-steps-add = ➕ Добавить
shop-steps-text =
    🪜 <b>Шаги лида</b>
    По ним лид идёт от первого разговора до покупки. Шаг не засчитать, пока не записано то, что он требует. Первый разговор засчитывает шаг «Связались» сам.
# $no (Number) - номер шага
# $title (String) - название шага
# $demands (String) - что шаг требует, через запятую
shop-steps-line =
    { $no }. <b>{ $title }</b>{ $demands ->
        [none] { "" }
       *[other] : { $demands }
    }
shop-step-demand-need = потребность
shop-step-demand-sum = сумма
shop-step-demand-next-step = следующий шаг
# $title (String) - название шага
shop-step-text =
    🪜 <b>{ $title }</b>
    Что должно быть записано, чтобы засчитать этот шаг? Отметьте нажатием.
shop-step-raise = ⬆️ Выше
shop-step-ask-title = Как называется шаг? До 40 знаков, например: Замер
shop-step-ask-title-again = Не понял. Напишите название словами, до 40 знаков, например: Замер

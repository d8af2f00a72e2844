## Настройки
# $name (String) - название магазина или товара
shop-settings-title = ⚙️ <b>Настройки</b> · { $name }
shop-settings-card = 🏪 Магазин
shop-settings-products = 📦 Товары
shop-settings-sources = 📥 Источники
shop-settings-reasons = ⛔ Причины отказа
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
shop-edit-source = Как называется источник? Одним-двумя словами, так его будут писать и продавцы.
shop-edit-reason = Какая это причина? Одной короткой фразой.
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
shop-products-ask = Перечислите товары через запятую или по одному в строке. Можно с ценой и сроком до следующей покупки: стол 12500 180 дней, стул 3200
# $added (Number) - сколько новых
# $repriced (Number) - скольким обновлена цена
shop-products-added =
    📦 Добавлено: { $added }{ $repriced ->
        [0] .
       *[other] , обновлено: { $repriced }.
    }
# $lines (String) - строки, где цена не прочиталась
shop-products-unclear = Без цены сохранил: { $lines }
# $price (String) - цена
# $cycle (Number) - через сколько дней покупают снова, 0 — не задано
shop-product-text =
    📦 <b>{ $name }</b> · { $price }{ $cycle ->
        [0] { "" }
        [one] , снова через { $cycle } день
        [few] , снова через { $cycle } дня
       *[many] , снова через { $cycle } дней
    }
shop-product-remove = 🗑 Убрать
shop-add-products-refused-not-allowed = Это может только владелец.
shop-add-products-refused-nothing-read = Не вижу названий товаров. Напишите, например: стол 12500, стул 3200
shop-add-products-refused-too-many-products = Товаров слишком много. Уберите лишние и добавьте снова.
shop-remove-product-refused-not-allowed = Это может только владелец.
shop-remove-product-refused-product-unknown = Этот товар уже убран.

## Источники и причины
shop-sources-text = Откуда приходят клиенты. Нажмите ✖️, чтобы убрать из списка; у прежних клиентов источник останется.
shop-sources-add = ➕ Источник
shop-reasons-text = Почему отказываются: до восьми причин. Нажмите ✖️, чтобы убрать из списка.
shop-reasons-add = ➕ Причина
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

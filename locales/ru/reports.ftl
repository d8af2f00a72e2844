## Период
# $dates (String) - например «сб 21 ноября», «16–22 ноября», «Ноябрь 2026»
reports-title-today = 📊 <b>Сегодня, { $dates }</b>
reports-title-yesterday = 📊 <b>Вчера, { $dates }</b>
reports-title-day = 📊 <b>{ $dates }</b>
reports-title-week = 📊 <b>Неделя { $dates }</b>
reports-title-month = 📊 <b>{ $dates }</b>
reports-title-quarter = 📊 <b>{ $dates } (квартал)</b>
reports-title-year = 📊 <b>{ $dates } год</b>
reports-title-own = 📊 <b>{ $dates }</b>
reports-compared-today = (к вчерашнему в это же время)
reports-compared-yesterday = (к дню раньше)
reports-compared-day = (к дню раньше)
reports-compared-week = (к прошлой)
reports-compared-month = (к прошлому месяцу)
reports-compared-quarter = (к прошлому)
reports-compared-year = (к прошлому)
reports-compared-own = (к стольким же дням раньше)
reports-choose-today = Сегодня
reports-choose-yesterday = Вчера
reports-choose-week = Неделя
reports-choose-month = Месяц
reports-choose-quarter = Квартал
reports-choose-year = Год
reports-choose-own = 🗓 Свой
reports-choose-earlier = ‹ Раньше
reports-choose-refresh = 🔄 Обновить
reports-choose-later = Позже ›
reports-choose-digests = 🔔 Сводки
reports-choose-add-sale = 💰 Добавить продажу
reports-show-refused-no-rights = Это может только владелец.

## Свои дни
reports-own-first = 🗓 С какого дня? Нажмите первый день или пришлите даты: «1.11–15.11».
# $day (String) - первый день
reports-own-last = 🗓 С { $day }. А по какой день?
reports-own-type = ✍️ Написать
reports-own-back = ← К отчёту
reports-own-question = Напишите дни: «1.11–15.11», «с 1 по 15 ноября», «октябрь» или одну дату.
reports-own-unreadable = Не получилось прочитать дни. Например: «1.11–15.11».
reports-own-ahead = Эти дни ещё впереди. Напишите дни, которые уже начались.
reports-own-weekdays = пн вт ср чт пт сб вс
# $month (Number) - номер месяца
# $year (String) - год
reports-own-month =
    { $month ->
        [1] Январь { $year }
        [2] Февраль { $year }
        [3] Март { $year }
        [4] Апрель { $year }
        [5] Май { $year }
        [6] Июнь { $year }
        [7] Июль { $year }
        [8] Август { $year }
        [9] Сентябрь { $year }
        [10] Октябрь { $year }
        [11] Ноябрь { $year }
       *[12] Декабрь { $year }
    }

## Цифры
# $period (String) - какой это период
reports-figures-nothing =
    { $period ->
        [today] Сегодня записей ещё нет.
        [yesterday] За вчера записей нет. Так и было?
        [week] За неделю записей нет. Так и было?
        [month] За месяц записей нет. Так и было?
        [quarter] За квартал записей нет. Так и было?
        [year] За год записей нет. Так и было?
       *[day] За эти дни записей нет. Так и было?
    }
# $period (String) - какой это период
reports-figures-no-sales =
    { $period ->
        [today] 💰 Сегодня продаж ещё нет.
        [yesterday] 💰 За вчера продаж нет. Так и было?
        [week] 💰 За неделю продаж нет. Так и было?
        [month] 💰 За месяц продаж нет. Так и было?
        [quarter] 💰 За квартал продаж нет. Так и было?
        [year] 💰 За год продаж нет. Так и было?
       *[day] 💰 За эти дни продаж нет. Так и было?
    }
# $sum (String) - сумма с рублями
# $change (String) - изменение или пусто
reports-figures-revenue = 💰 Выручка { $sum } { $change }
reports-figures-before = (было { $sum })
# $bar (String) - полоска из десяти делений
# $plan (String) - сумма плана
# $share (String) - доля в скобках или пусто
reports-figures-plan = { $bar } план { $plan }{ $share }
# $sum (String) - маржа в рублях
# $share (String) - доля в скобках или пусто
# $known (Number) - процент выручки с известной себестоимостью
# $whole (String) - yes: известна вся
reports-figures-margin =
    { $whole ->
        [yes] 📈 Маржа { $sum }{ $share }
       *[no] 📈 Маржа { $sum }{ $share }, себестоимость известна для { $known } % выручки
    }
# $count (Number) - сколько
# $average (String) - средний чек
# $averageChange (String) - изменение среднего чека или пусто
reports-figures-receipts =
    { $count ->
        [one] 🧾 { $count } продажа { $change } · средний чек { $average } { $averageChange }
        [few] 🧾 { $count } продажи { $change } · средний чек { $average } { $averageChange }
       *[many] 🧾 { $count } продаж { $change } · средний чек { $average } { $averageChange }
    }
# $created (Number) - новых лидов за период
# $reached (Number) - до скольких из них дозвонились
# $bought (Number) - сколько из них купили
# $reachedShare (String) - доля в скобках или пусто
# $boughtShare (String) - доля в скобках или пусто
reports-figures-leads =
    { $created ->
        [one] ➕ { $created } лид → 📞 дозвон { $reached }{ $reachedShare } → 💰 купили { $bought }{ $boughtShare }
        [few] ➕ { $created } лида → 📞 дозвон { $reached }{ $reachedShare } → 💰 купили { $bought }{ $boughtShare }
       *[many] ➕ { $created } лидов → 📞 дозвон { $reached }{ $reachedShare } → 💰 купили { $bought }{ $boughtShare }
    }
reports-figures-contacts = 📞 Обращения { $count }:
reports-contacts-answered = дозвонились { $count }
reports-contacts-no-answer = не дозвонились { $count }
reports-contacts-busy = занято { $count }
reports-contacts-callback = перезвонить { $count }
reports-contacts-refused = отказ { $count }
reports-contacts-bought = купили { $count }
reports-contacts-wrong-number = не тот номер { $count }
# $onTime (Number) - вовремя
# $total (Number) - всего
# $share (String) - доля в скобках или пусто
reports-figures-callbacks = ⏰ Перезвоны вовремя { $onTime } из { $total }{ $share }
reports-figures-refusals = ⛔ Отказы { $count }:
reports-refusals-rest = прочие { $count }
# $newbies (Number) - купили впервые
# $fans (Number) - купили снова и стали поклонниками
# $newbiesPlan (Number) - план новичков, 0 - нет плана
# $fansPlan (Number) - план поклонников, 0 - нет плана
reports-figures-movement = 🆕 Новички { $newbies }{ $newbiesPlan ->
        [0] {""}
       *[other] {" "}из { $newbiesPlan }
    } · ⭐ поклонники { $fans }{ $fansPlan ->
        [0] {""}
       *[other] {" "}из { $fansPlan }
    }
reports-steps-asleep = 💤 Заснули { $count }
reports-steps-grieved = 💔 обижены { $count }
reports-steps-back = ↩️ вернулись { $count }
# $name (String) - имя сотрудника
reports-sellers-part = { $name } { $sum }
reports-sellers-rest = и ещё { $count }

## Подробности
reports-view-sellers = 👤 Команда
reports-view-refusals = ⛔ Отказы
reports-view-sources = 📥 Откуда
reports-view-products = 📦 Товары
reports-view-hours = 🕐 Часы
reports-view-clients = 👥 Клиенты
reports-view-back = ← К отчёту
reports-heading-sellers = 👤 Продавцы
reports-heading-refusals = ⛔ Отказы по причинам
reports-heading-sources = 📥 Откуда клиенты
reports-heading-products = 📦 Товары по выручке
reports-heading-hours = 🕐 Обращения и продажи по часам
reports-heading-clients = 👥 Клиенты за цифрами
# $sum (String) - сумма с рублями
# $count (Number) - сколько продаж
reports-seller-sales =
    { $count ->
        [0] продаж нет
        [one] 💰 { $sum }, { $count } продажа
        [few] 💰 { $sum }, { $count } продажи
       *[many] 💰 { $sum }, { $count } продаж
    }
reports-seller-average = средний чек { $average }
# $contacts (Number) - обращений
# $reached (Number) - из них дозвон
# $share (String) - доля в скобках или пусто
reports-seller-contacts = 📞 { $contacts } → дозвон { $reached }{ $share }
reports-seller-callbacks = ⏰ вовремя { $onTime } из { $total }{ $share }
reports-seller-steps = 🆕 { $newbies } · ⭐ { $fans }
# $name (String) - причина
# $mark (String) - изменение к прошлому периоду или пусто
reports-refusal-line = ⛔ { $name }: { $count }{ $share } { $mark }
reports-source-leads =
    { $count ->
        [one] { $count } лид
        [few] { $count } лида
       *[many] { $count } лидов
    }
reports-source-clients =
    { $count ->
        [one] { $count } новый покупатель
        [few] { $count } новых покупателя
       *[many] { $count } новых покупателей
    }
reports-source-refusals =
    { $count ->
        [one] { $count } отказ
        [few] { $count } отказа
       *[many] { $count } отказов
    }
reports-source-cost = 💸 расход { $sum }
reports-source-lead-cost = лид { $sum }
reports-source-client-cost = покупатель { $sum }
# $roi (String) - процент
reports-source-roi = ROI по выручке { $roi }
reports-source-none = Не указан
# $place (Number) - место
reports-product-line = { $place }. { $name }: { $sum }{ $share } · × { $count }
reports-product-gone = Товар не из списка
reports-product-categories = <b>Категории</b>
# $clock (String) - 15:00
# $bar (String) - полоска
reports-hour-line = { $clock } 📞 { $contacts } 💰 { $sales } { $bar }

## Списки клиентов
reports-clients-ask = Кого показать?
reports-list-buyers = 💰 Покупатели
reports-list-new = ➕ Новые лиды
reports-list-reached = 📞 Дозвонились
reports-list-bought = 💰 Купили лиды
reports-list-newbies = 🆕 Новички
reports-list-fans = ⭐ Поклонники
reports-list-asleep = 💤 Заснули
reports-list-grieved = 💔 Обижены
reports-list-back = ↩️ Вернулись
reports-list-refused = ⛔ Отказались
# $name (String) - имя сотрудника или источник
reports-list-of-seller = 💰 Купили: { $name }
reports-list-of-source = 💰 Купили: { $name }
reports-list-none = Здесь никого.
reports-list-views = ← Назад

## Отчёт сам
reports-digest-title = 🔔 <b>Отчёт по расписанию</b>
reports-digest-daily = каждый день в 20:00
reports-digest-weekly = понедельник в 9:00
reports-digest-monthly = 1-е число в 9:00

## Графики
# $days (String) - например «16–22 ноября»
reports-picture-revenue-day = Выручка по дням, { $days }
reports-picture-revenue-week = Выручка по неделям, { $days }
reports-picture-revenue-month = Выручка по месяцам, { $days }
# $sum (String) - сумма с рублями
# $count (Number) - сколько продаж
reports-picture-revenue-sum =
    { $count ->
        [one] { $sum }, { $count } продажа
        [few] { $sum }, { $count } продажи
       *[many] { $sum }, { $count } продаж
    }
# $share (String) - доля в скобках или пусто
reports-picture-revenue-plan = план { $sum }{ $share }
reports-picture-revenue-line = { $days } — { $sum }
# $plan (String) - сумма плана
reports-picture-revenue-line-plan = { $days } — { $sum } (план { $plan })
# $quarter (String) - номер квартала
# $year (String) - год
reports-picture-quarter = { $quarter }-й квартал { $year }
reports-picture-name-revenue = Выручка, ₽
reports-picture-name-plan = План
reports-picture-name-runs = Ещё идёт
reports-picture-funnel-title = Воронка лидов, { $days }
reports-picture-funnel-about = Лиды, которые появились за это время
reports-picture-funnel-created = Новые лиды
reports-picture-funnel-reached = Дозвонились
reports-picture-funnel-bought = Купили
# $name (String) - название строки
# $value (String) - значение строки
reports-picture-line = { $name } — { $value }
reports-picture-sellers-title = Продавцы, { $days }
reports-picture-sales =
    { $count ->
        [one] { $count } продажа
        [few] { $count } продажи
       *[many] { $count } продаж
    }
reports-picture-rest = Ещё { $count }
reports-picture-refusals-title = Отказы, { $days }
# $before (Number) - сколько отказов было за период до этого
reports-picture-refusals-sum =
    { $count ->
        [one] { $count } отказ, за прошлый период { $before }
        [few] { $count } отказа, за прошлый период { $before }
       *[many] { $count } отказов, за прошлый период { $before }
    }
reports-picture-refusals-before = было { $count }
reports-picture-sources-title = Источники, { $days }
reports-picture-sources-by-money = Сколько выручки принёс каждый
reports-picture-sources-by-leads = Сколько лидов пришло из каждого
# $leads (Number) - сколько лидов
reports-picture-sources-note = лиды { $leads }, продажи { $count }
reports-picture-statuses-title = Кто в базе сейчас
reports-picture-statuses-sum =
    { $count ->
        [one] { $count } человек
        [few] { $count } человека
       *[many] { $count } человек
    }
reports-picture-status-target = Целевые
reports-picture-status-lead = Лиды
reports-picture-status-newbie = Новички
reports-picture-status-fan = Поклонники
reports-picture-status-sleeping = Заснувшие
reports-picture-status-returner = Возвращенцы
reports-picture-movement-title = Движение базы, { $days }
reports-picture-movement-newbies = Новички
reports-picture-movement-fans = Стали поклонниками
reports-picture-movement-won-back = Вернулись
reports-picture-movement-asleep = Заснули
reports-picture-movement-grieved = Обиделись
reports-picture-hours-sales = Часы продаж, { $days }
reports-picture-hours-contacts = Часы обращений, { $days }
# $hours (String) - часы через запятую
reports-picture-hours-best = Больше всего: { $hours } ч
reports-picture-cohorts-title = Покупают ли снова
reports-picture-cohorts-about = Строка — месяц первой покупки и сколько клиентов. Столбец — месяцы после неё: сколько из них купили снова, %
reports-picture-cohorts-short = Через сколько месяцев купили снова, %. Слева: месяц первой покупки и сколько клиентов
reports-picture-cohorts-unseen = Ещё не наступило
# $month (String) - например «ноя 26»
# $figures (String) - доли через запятую
reports-picture-cohorts-line = { $month } ({ $count }): { $figures }
reports-picture-pareto-title = Кто приносит выручку
reports-picture-pareto-sum =
    { $count ->
        [one] За 12 месяцев: { $count } покупатель, { $sum }
        [few] За 12 месяцев: { $count } покупателя, { $sum }
       *[many] За 12 месяцев: { $count } покупателей, { $sum }
    }
reports-picture-pareto-clients = Клиенты, от самых крупных
reports-picture-pareto-money = Выручка
# $clients (String) - доля клиентов
# $money (String) - доля выручки
reports-picture-pareto-mark = { $clients } клиентов — { $money } выручки
reports-picture-pareto-line =
    { $count ->
        [one] { $count } клиент ({ $clients }) приносит { $money } выручки
        [few] { $count } клиента ({ $clients }) приносят { $money } выручки
       *[many] { $count } клиентов ({ $clients }) приносят { $money } выручки
    }
reports-pictures-choose = 🖼 Графики
reports-pictures-more = 🖼 Ещё графики: { $days }
reports-pictures-none = За это время рисовать нечего: { $days }.
reports-pictures-few = Для такого графика пока мало записей.
reports-pictures-words-only = Картинка не получилась. Вот её цифры:
reports-pictures-sent = Уже отправлено, смотрите ниже.
reports-pictures-choose-revenue = 💰 Выручка
reports-pictures-choose-funnel = ➕ Воронка
reports-pictures-choose-sellers = 👤 Продавцы
reports-pictures-choose-refusals = ⛔ Отказы
reports-pictures-choose-sources = 📥 Источники
reports-pictures-choose-statuses = 👥 Кто в базе
reports-pictures-choose-movement = 🔀 Движение
reports-pictures-choose-cohorts = 🔁 Когорты
reports-pictures-choose-pareto = ⭐ Парето
reports-pictures-choose-hours = 🕐 Часы

## Excel
reports-workbook-choose = ⬇️ Excel
reports-workbook-sent = Файл уже отправлен, смотрите ниже.
reports-workbook-failed = Файл не получился. Попробуйте ещё раз.
reports-workbook-caption = 📄 Отчёт за { $days }. Телефонов в файле нет; о выгрузке есть запись в журнале.
reports-workbook-sheet-totals = Итоги
reports-workbook-sheet-days = По дням
reports-workbook-sheet-sellers = Продавцы
reports-workbook-sheet-sources = Источники
reports-workbook-sheet-reasons = Причины отказа
reports-workbook-sheet-products = Товары
reports-workbook-sheet-sales = Продажи
reports-workbook-column-figure = Показатель
reports-workbook-column-count = Количество
reports-workbook-column-sum = Сумма
reports-workbook-column-first = Дата
reports-workbook-column-sales = Продаж
reports-workbook-column-seller = Продавец
reports-workbook-column-contacts = Обращений
reports-workbook-column-reached = Дозвонов
reports-workbook-column-source = Источник
reports-workbook-column-leads = Лидов
reports-workbook-column-buyers = Покупателей
reports-workbook-column-refusals = Отказов
reports-workbook-column-cost = Расход
reports-workbook-column-reason = Причина
reports-workbook-column-before = За прошлый период
reports-workbook-column-product = Товар
reports-workbook-column-date = Дата
reports-workbook-column-code = Код клиента
reports-workbook-column-client = Клиент
reports-workbook-column-what = Что купили
# $from (String) - первый день
# $last (String) - последний день
reports-workbook-total-period = Период: { $from } – { $last }
reports-workbook-total-revenue = Продажи и выручка
reports-workbook-total-average = Средний чек
reports-workbook-total-plan = План выручки
reports-workbook-total-leads = Новые лиды
reports-workbook-total-reached = Из них дозвонились
reports-workbook-total-bought = Из них купили
reports-workbook-total-refusals = Отказы
reports-workbook-total-newbies = Новички
reports-workbook-total-fans = Стали поклонниками
reports-workbook-total-asleep = Заснули
reports-workbook-total-grieved = Обиделись
reports-workbook-total-won-back = Вернулись
reports-workbook-no-product = Без товара

## Планы
reports-plan-open = 🎯 Планы
reports-plan-view = 🎯 План
# $month (String) - например «ноябрь 2026»
reports-plan-title = 🎯 <b>Планы: { $month }</b>
# $name (String) - магазин или имя
reports-plan-of = <b>{ $name }</b> · { $month }
reports-plan-own = 🎯 <b>Мой план и результат: { $month }</b>
reports-plan-shop = 🏪 Магазин
reports-plan-set = ✏️ Задать план
reports-plan-raise = 📈 Прошлый +10 %
reports-plan-drop = 🗑 Убрать план
reports-plan-back = ◀️ Назад
reports-plan-earlier = ‹ Раньше
reports-plan-later = Позже ›
reports-plan-refresh = 🔄 Обновить
reports-plan-saved = ✅ План записан
reports-plan-undone = ↩️ Вернули прежний план
reports-plan-none = ⏭ Без этого плана
reports-plan-ask-revenue = План выручки на месяц? Например: 600 000
reports-plan-ask-newbies = Сколько новичков — первых покупок — за месяц? Например: 12
reports-plan-ask-fans = Сколько поклонников — купят ещё раз — за месяц? Например: 5
reports-plan-refused-not-allowed = Это может только владелец.
reports-plan-refused-plan-wrong = Такой план не записать. Проверьте числа.
reports-plan-refused-whose-unknown = Этого сотрудника больше нет в команде.
reports-plan-refused-nothing-before = В прошлом месяце не от чего считать. Задайте план числами.
reports-plan-undo-refused-change-unknown = Этого изменения нет.
reports-plan-undo-refused-undo-too-late = Минута прошла, отменить уже нельзя.
reports-plan-undo-refused-changed-since = После этого план меняли ещё раз.
# $sum (String) - выручка
# $count (Number) - продаж
reports-plan-revenue =
    { $count ->
        [0] 💰 Продаж пока нет
        [one] 💰 { $sum } · { $count } продажа
        [few] 💰 { $sum } · { $count } продажи
       *[many] 💰 { $sum } · { $count } продаж
    }
# $bar (String) - полоса из десяти клеток
# $plan (String) - план выручки
# $share (String) - доля или пусто
reports-plan-bar = { $bar } из { $plan }{ $share }
# $sum (String) - прогноз выручки
reports-plan-forecast = 🔭 К концу месяца таким темпом: { $sum }
# $fact (Number) - сколько есть
# $plan (Number) - сколько нужно, 0 — без плана
reports-plan-newbies =
    { $plan ->
        [0] 🆕 новички { $fact }
       *[other] 🆕 новички { $fact } из { $plan }
    }
reports-plan-fans =
    { $plan ->
        [0] ⭐ поклонники { $fact }
       *[other] ⭐ поклонники { $fact } из { $plan }
    }
# $at (Number) - место
# $of (Number) - среди скольких
reports-plan-place = 🏅 Место по выручке: { $at } из { $of }
# $month (Number) - месяц
# $year (String) - год
reports-plan-month =
    { $month ->
        [1] январь
        [2] февраль
        [3] март
        [4] апрель
        [5] май
        [6] июнь
        [7] июль
        [8] август
        [9] сентябрь
        [10] октябрь
        [11] ноябрь
       *[12] декабрь
    } { $year }

## Итоги продавца
reports-card-open = 📇 Итоги месяца
# $name (String) - продавец
# $month (String) - например «ноябрь 2026»
reports-card-title = 📇 <b>{ $name }</b> · { $month }
# $sum (String) - средний чек
reports-card-average = 🧾 Средний чек { $sum }
# $contacts (Number) - обращений
# $reached (Number) - дозвонились
# $share (String) - доля в скобках или пусто
reports-card-contacts = 📞 Обращения { $contacts }, дозвонились { $reached }{ $share }
# $taken (Number) - взято лидов
# $bought (Number) - из них купили
reports-card-leads = ➕ Лиды { $taken } → купили { $bought }{ $share }
# $clients (Number) - клиентов всего
# $withoutStep (Number) - лидов без следующего шага
# $withoutName (Number) - карточек без имени
# $withoutSource (Number) - карточек без источника
reports-card-discipline = 🧹 Сейчас из { $clients }: лиды без следующего шага { $withoutStep }, без имени { $withoutName }, без источника { $withoutSource }
# $words (String) - слова владельца
# $day (String) - когда сказано
reports-card-review = 💬 { $day }: { $words }
reports-card-write = 💬 Написать отзыв
reports-card-rewrite = ✏️ Отзыв заново
reports-card-show = 👁 Показать продавцу
reports-card-hide = 🙈 Скрыть от продавца
reports-card-ask = Что сказать о работе за этот месяц? Напишите одним сообщением. Продавец увидит, только когда вы покажете.
reports-card-written = ✅ Отзыв записан. Продавцу он пока не показан.
reports-card-refused-not-allowed = Это может только владелец.
reports-card-refused-words-needed = Отзыв пустой. Напишите хотя бы слово.

## Оценки клиентов
# $answers (Number) - сколько ответов
# $promoters (Number) - 9 и 10
# $passives (Number) - 7 и 8
# $detractors (Number) - от 0 до 6
reports-nps-few =
    🙂 { $answers ->
        [one] { $answers } оценка
        [few] { $answers } оценки
       *[many] { $answers } оценок
    }: 9–10 — { $promoters }, 7–8 — { $passives }, 0–6 — { $detractors }
# $figure (String) - NPS
# $margin (Number) - ошибка
# $answers (Number) - сколько ответов
# $change (String) - на сколько изменился
# $rate (String) - доля ответивших
# $rated (String) - известна ли она: yes, no
reports-nps-line =
    🙂 NPS { $figure } ± { $margin } ({ $answers ->
        [one] { $answers } ответ
        [few] { $answers } ответа
       *[many] { $answers } ответов
    }{ $rated ->
        [yes] , ответили { $rate }
       *[no] { "" }
    }) { $change }

## Период
# $day (String) - например «сб 21 ноября»
reports-title-today = 📊 <b>Сегодня, { $day }</b>
reports-title-yesterday = 📊 <b>Вчера, { $day }</b>
reports-title-day = 📊 <b>{ $day }</b>
# $dates (String) - например «16–22 ноября»
reports-title-week = 📊 <b>Неделя { $dates }</b>
# $month (String) - например «Ноябрь 2026»
reports-title-month = 📊 <b>{ $month }</b>
reports-compared-today = (к вчерашнему в это же время)
reports-compared-yesterday = (к дню раньше)
reports-compared-day = (к дню раньше)
reports-compared-week = (к прошлой)
reports-compared-month = (к прошлому месяцу)
reports-choose-today = Сегодня
reports-choose-yesterday = Вчера
reports-choose-week = Неделя
reports-choose-month = Месяц
reports-choose-earlier = ‹ Раньше
reports-choose-refresh = 🔄 Обновить
reports-choose-later = Позже ›
reports-choose-add-sale = 💰 Добавить продажу
reports-show-refused-no-rights = Это может только владелец.

## Цифры
reports-figures-nothing = Записей нет. Так и было?
reports-figures-no-sales = 💰 Продаж нет. Так и было?
# $sum (String) - сумма с рублями
# $change (String) - изменение или пусто
reports-figures-revenue = 💰 Выручка { $sum } { $change }
reports-figures-before = (было { $sum })
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
reports-figures-movement = 🆕 Новички { $newbies } · ⭐ поклонники { $fans }
# $name (String) - имя сотрудника
# $sales (Number) - продаж
# $contacts (Number) - обращений
reports-seller-line =
    { $sales ->
        [one] 👤 { $name }: { $sum }, { $sales } продажа · 📞 { $contacts }
        [few] 👤 { $name }: { $sum }, { $sales } продажи · 📞 { $contacts }
       *[many] 👤 { $name }: { $sum }, { $sales } продаж · 📞 { $contacts }
    }

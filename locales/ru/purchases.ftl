## Кто покупает
purchases-card-sale = 💰 Продажа
purchases-sell-client = 💰 Кто покупает? Выберите клиента, напишите имя или последние цифры номера.
# $typed (String) - что искали
purchases-sell-client-none = По «{ $typed }» никого. Напишите имя иначе или последние 4 цифры номера.
purchases-sell-client-many = По «{ $typed }» подходит несколько клиентов. Кто покупает?
purchases-sell-client-unnamed = Без имени

## Что покупает
# $name (String) - как зовут клиента
purchases-sell-what = 💰 Что покупает <b>{ $name }</b>?
purchases-sell-what-unnamed = 💰 Что покупает клиент?
purchases-sell-foreign = Клиента ведёте не вы: продажа засчитается вам, ответственный узнает о ней.
purchases-sell-what-hint = Можно сразу одной строкой: <code>стол 12 500</code>
purchases-sell-what-again = Напишите, что купили, например <code>стол 12 500</code>, или выберите кнопкой.
purchases-sell-other = Напишите, что купили. Можно сразу с суммой: <code>стол 12 500</code>
# $sum (String) - сумма с рублями
purchases-sell-again = 🔁 Как в прошлый раз, { $sum }
purchases-sell-choose-other = ⌨️ Другое
purchases-sell-choose-none = ⏭ Без товара

## Сумма
purchases-sell-sum = Сумма? Например: 12 500
# $typed (String) - что было написано
purchases-sum-ambiguous = «{ $typed }» можно понять по-разному. Сколько?
purchases-sum-unreadable = Не понял сумму «{ $typed }». Напишите цифрами, например 12 500.
purchases-sum-zero = Сумма должна быть больше нуля. Напишите цифрами, например 12 500.
purchases-sum-negative = Сумма не бывает меньше нуля. Напишите цифрами, например 12 500. Ошибочную продажу снимает «↩️ Сторно» в истории клиента.
purchases-sum-too-big = «{ $typed }» — слишком много для одной продажи. Проверьте нули, например 12 500.
# $sum (String) - сумма с рублями
purchases-sum-slip = { $sum }: более чем в 10 раз больше обычного. Верно?

## Перед записью
purchases-sell-summary = 💰 <b>{ $sum }</b>
purchases-sell-save = ✅ Записать { $sum }
purchases-sell-change-sum = ✏️ Сумма
purchases-sell-changed = Скидка или бонусы изменились: пока вы записывали, была другая продажа. Проверьте сумму.
# $points (Number) - сколько бонусов
purchases-sell-spend = 🎁 Списать { $points }
purchases-sell-keep-points = 🎁 Не списывать
purchases-sell-without-discount = 🏷 Без скидки
purchases-sell-with-discount = 🏷 Со скидкой
# $tier (String) - название уровня
# $percent (Number) - сколько процентов
# $sum (String) - сколько это рублей
purchases-deal-tier = 🏷 «{ $tier }» −{ $percent } % = −{ $sum }
purchases-deal-discount = 🏷 Скидка −{ $percent } % = −{ $sum }
purchases-deal-without-discount = 🏷 Без скидки
# $points (Number) - сколько бонусов
purchases-deal-may-spend = 🎁 Бонусы: можно списать до { $points }
purchases-deal-spends = 🎁 Бонусы: списываем { $points }
purchases-deal-spent = 🎁 Бонусы: списано { $points }
purchases-deal-earned = 🎁 Бонусы: начислено { $points }
# $sum (String) - сумма с рублями
purchases-deal-to-pay = <b>К оплате { $sum }</b>
purchases-deal-to-pay-earns =
    { $points ->
        [one] <b>К оплате { $sum }</b> · начислим { $points } бонус
        [few] <b>К оплате { $sum }</b> · начислим { $points } бонуса
       *[many] <b>К оплате { $sum }</b> · начислим { $points } бонусов
    }
purchases-sell-refused-terms-changed = Скидка или бонусы всё время меняются. Запишите продажу ещё раз.
purchases-sell-refused-no-rights = Продажу этому клиенту может записать тот, кто его ведёт.
purchases-sell-refused-client-unknown = Клиент удалён или передан другому.
purchases-sell-refused-sum-wrong = Такую сумму записать нельзя. Проверьте её и запишите продажу ещё раз.
purchases-sell-refused-items-wrong = В одной продаже может быть от 1 до 20 позиций.

## Записано
purchases-done-title = ✅ Продажа { $sum } записана
# $tier (String) - следующий уровень
# $sum (String) - сколько осталось
purchases-done-next = До уровня «{ $tier }» осталось { $sum }.
purchases-done-first = 🆕 Первая покупка: лид стал клиентом.
purchases-done-foreign = Продажа ваша, ответственный узнает о ней через минуту.
purchases-done-undo = ↩️ Отменить
purchases-done-card = 👤 Карточка
purchases-done-remind-when = ⏰ Напомнить
# $date (String) - день, например 20.05.2027
purchases-done-remind-on = ⏰ Напомнить { $date }
purchases-undone-sale = ↩️ Продажа { $sum } отменена.
purchases-undone-storno = ↩️ Продажа { $sum } снова в силе.
purchases-undo-refused-no-rights = Отменить может тот, кто записал.
purchases-undo-refused-sale-unknown = Такой продажи уже нет.
purchases-undo-refused-already-gone = Эта продажа уже снята.
purchases-undo-refused-minute-passed = Минута прошла. Исправить можно в карточке: История → продажа → Сторно.
purchases-restore-refused-no-rights = Вернуть может тот, кто снял.
purchases-restore-refused-sale-unknown = Такой продажи уже нет.
purchases-restore-refused-already-gone = Эта продажа уже в силе.
purchases-restore-refused-minute-passed = Минута прошла. Если продажа всё же была, запишите её ещё раз.

## Страница продажи
purchases-page-title = 💰 <b>{ $sum }</b>
# $at (String) - когда
# $name (String) - имя сотрудника
purchases-page-sold = 🗓 { $at } · { $name }
purchases-page-gone = 🚫 Сторно: { $at } · { $name }
# $sum (String) - сумма до скидки и бонусов
purchases-page-list = Без скидки и бонусов: { $sum }
purchases-page-hint = 📎 Фото или документ в ответ на это сообщение сохранится с продажей.
purchases-page-correct = ✏️ Сумма
purchases-page-storno = ↩️ Сторно
# $count (Number) - сколько файлов
purchases-page-files =
    { $count ->
        [one] 📎 { $count } файл
        [few] 📎 { $count } файла
       *[many] 📎 { $count } файлов
    }
purchases-page-files-more =
    { $count ->
        [one] Показан последний { $count } файл.
        [few] Показаны последние { $count } файла.
       *[many] Показаны последние { $count } файлов.
    }
purchases-page-history = 🕘 История
purchases-page-refused-no-rights = Эту продажу видит тот, кто ведёт клиента.
purchases-page-refused-sale-unknown = Такой продажи уже нет.

## Сторно и исправление
purchases-storno-done = ↩️ Сторно: продажа { $sum } снята
purchases-storno-undo = ↩️ Вернуть
purchases-storno-refused-no-rights = Снять эту продажу может владелец.
purchases-storno-refused-another-day = Свою продажу можно снять в тот же день. Позже это делает владелец.
purchases-storno-refused-sale-unknown = Такой продажи уже нет.
purchases-storno-refused-already-gone = Эта продажа уже снята.
# $before (String) - прежняя сумма
# $sum (String) - прежняя сумма до скидки и бонусов
purchases-correct-sum = Сумма до скидки и бонусов? Сейчас { $sum }.
purchases-correct-done = ✏️ Продажа исправлена: { $sum } вместо { $before }
purchases-correct-refused-no-rights = Исправить эту продажу может владелец.
purchases-correct-refused-another-day = Свою продажу можно исправить в тот же день. Позже это делает владелец.
purchases-correct-refused-sale-unknown = Такой продажи уже нет.
purchases-correct-refused-already-gone = Эта продажа уже снята.
purchases-correct-refused-sum-wrong = Такую сумму записать нельзя.
purchases-correct-refused-several-items = В этой продаже несколько позиций: снимите её и запишите заново.

## Строки коллегам
# $name (String) - кто записал
purchases-line-foreign-sale = 💰 { $name }: продажа { $sum } вашему клиенту
purchases-line-storno = ↩️ { $name }: сторно своей продажи { $sum }
purchases-line-correction = ✏️ { $name }: сумма своей продажи { $sum } вместо { $before }
purchases-line-repeated = (повтор)
purchases-line-open = 💰 Продажа


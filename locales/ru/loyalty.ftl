## Карточка
# $percent (Number) - скидка
# $points (Number) - сколько бонусов
loyalty-card-both =
    { $points ->
        [one] 🏷 Скидка { $percent } % · { $points } бонус
        [few] 🏷 Скидка { $percent } % · { $points } бонуса
       *[many] 🏷 Скидка { $percent } % · { $points } бонусов
    }
loyalty-card-discount = 🏷 Скидка { $percent } %
loyalty-card-points =
    { $points ->
        [one] 🎁 { $points } бонус
        [few] 🎁 { $points } бонуса
       *[many] 🎁 { $points } бонусов
    }

## Клиенту о бонусах
# $earned (Number) - сколько начислено
# $spent (Number) - сколько списано
# $points (Number) - сколько всего
loyalty-thanks-earned =
    { $earned ->
        [one] Спасибо за покупку! Начислили { $earned } бонус, всего { $points }.
        [few] Спасибо за покупку! Начислили { $earned } бонуса, всего { $points }.
       *[many] Спасибо за покупку! Начислили { $earned } бонусов, всего { $points }.
    }
loyalty-thanks-spent =
    { $spent ->
        [one] Спасибо за покупку! Списали { $spent } бонус, осталось { $points }.
        [few] Спасибо за покупку! Списали { $spent } бонуса, осталось { $points }.
       *[many] Спасибо за покупку! Списали { $spent } бонусов, осталось { $points }.
    }
loyalty-thanks-both = Спасибо за покупку! Бонусы: списали { $spent }, начислили { $earned }, всего { $points }.
loyalty-referral-newcomer =
    { $earned ->
        [one] С первой покупкой! Вы пришли по рекомендации: дарим { $earned } бонус, всего { $points }.
        [few] С первой покупкой! Вы пришли по рекомендации: дарим { $earned } бонуса, всего { $points }.
       *[many] С первой покупкой! Вы пришли по рекомендации: дарим { $earned } бонусов, всего { $points }.
    }
loyalty-referral-bringer =
    { $earned ->
        [one] Спасибо за рекомендацию! По ней купили впервые: дарим { $earned } бонус, всего { $points }.
        [few] Спасибо за рекомендацию! По ней купили впервые: дарим { $earned } бонуса, всего { $points }.
       *[many] Спасибо за рекомендацию! По ней купили впервые: дарим { $earned } бонусов, всего { $points }.
    }

## Настройки
loyalty-settings-open = 🏆 Лояльность
loyalty-settings-title = 🏆 <b>Лояльность</b>
loyalty-settings-changed = ✅ Изменено. 🏆 <b>Лояльность</b>
loyalty-settings-about = Скидка зависит от суммы всех покупок и действует со следующей продажи. Бонус — это 1 ₽; бонусы есть у тех, кто подключился к боту. Нажмите, чтобы изменить.
loyalty-settings-on = ✅ Включена
loyalty-settings-off = ▫️ Выключена
# $name (String) - название уровня
# $percent (Number) - скидка
# $sum (String) - от какой суммы
loyalty-settings-tier = { $name } { $percent } % от { $sum }
loyalty-settings-add = ➕ Уровень
# $value (Number) - значение
loyalty-field-accrual = Начислять { $value } %
loyalty-field-ceiling = Списать до { $value } %
loyalty-field-expiry = Срок { $value } мес.
loyalty-field-referral = За друга { $value }
loyalty-field-birthday = 🎂 Бонусы { $value }
loyalty-field-days = 🎂 Дней { $value }
loyalty-tier-text = 🏷 «{ $name }»: скидка { $percent } % от { $sum }
loyalty-tier-ours-bronze = Бронза
loyalty-tier-ours-silver = Серебро
loyalty-tier-ours-gold = Золото
loyalty-tier-name = ✏️ Название
loyalty-tier-percent = ✏️ Скидка
loyalty-tier-threshold = ✏️ Сумма
loyalty-tier-remove = 🗑 Убрать
loyalty-tier-back = ◀️ К лояльности
loyalty-ask-accrual = Сколько процентов оплаты начислять бонусами? От 0 до 100, например 1
loyalty-ask-ceiling = Какую часть чека можно оплатить бонусами? Процент от 0 до 100, например 30
loyalty-ask-expiry = Сколько месяцев живут бонусы? От 1 до 60, например 12
loyalty-ask-birthday = Сколько бонусов дарить на день рождения? От 0 до 100 000, например 500
loyalty-ask-days = Сколько дней действует подарок ко дню рождения? От 1 до 365, например 14
loyalty-ask-referral = Сколько бонусов дарить обоим за первую покупку друга? От 0 до 100 000, например 500
loyalty-ask-name = Как назвать уровень? До 20 знаков, например Золото
loyalty-ask-percent = Какая скидка? Процент от 1 до 99, например 7
loyalty-ask-threshold = С какой суммы покупок? Целые рубли, например 250 000
loyalty-ask-add = Напишите название, скидку и сумму одной строкой: <code>Платина 10 500 000</code>
loyalty-change-refused-not-allowed = Лояльность настраивает владелец.
loyalty-change-refused-setting-wrong = Так не получится. Проверьте значение и напишите ещё раз.
loyalty-change-refused-tier-unknown = Такого уровня уже нет. Откройте «🏆 Лояльность» ещё раз.
loyalty-change-refused-tier-exists = Уровень с такой суммой уже есть.
loyalty-change-refused-tiers-full = Уровней может быть не больше шести. Сначала уберите один.

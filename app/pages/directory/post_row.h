// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "office/directory.h"

#include <QWidget>

class QLineEdit;

namespace yeouido {

class ChoiceField;
class ValidityField;

/// One post of a person: what, where, from when to when.
class PostRow final : public QWidget
{
    Q_OBJECT

public:
    PostRow(const Directory &directory, QDate today, QWidget *parent = nullptr);

    void setPost(const Post &post);
    [[nodiscard]] Post post() const;
    [[nodiscard]] bool isReversed() const;
    [[nodiscard]] QWidget *lastDayField() const;

private:
    QLineEdit *m_title;
    ChoiceField *m_organisation;
    ChoiceField *m_department;
    ChoiceField *m_party;
    ValidityField *m_validity;
};

} // namespace yeouido

// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/directory/holidays_view.h"

#include "dialogs/choice_field.h"
#include "exchange/decoded_text.h"
#include "handout/shipped_holidays.h"
#include "pages/directory/holiday_import_dialog.h"
#include "pages/directory/holiday_rows.h"
#include "pages/page_parts.h"
#include "paint/style.h"
#include "session.h"
#include "text/holiday_text.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <set>

namespace yeouido {

using namespace Qt::StringLiterals;

HolidaysView::HolidaysView(Session &session, QWidget *parent)
    : SectionView(session, holidaysSection(), parent)
    , m_year(new CalmComboBox)
    , m_import(new QPushButton(tr("Import…", "button: reads holidays from a file")))
    , m_notice(new QFrame)
    , m_noticeText(newLabel({}))
{
    const Style &look = currentStyle();
    m_year->setObjectName(u"holidayYearComboBox"_s);
    m_year->setAccessibleName(tr("Year", "choice above the holidays, for screen readers"));
    m_import->setObjectName(u"importHolidaysPushButton"_s);
    m_import->setToolTip(tr("Read a list from a CSV file: date, name, kind", "tool tip of a button"));
    m_year->setMinimumWidth(look.px(180));
    headRow().addWidget(m_year);
    headRow().addWidget(m_import);
    m_notice->setObjectName(u"holidayNoticeFrame"_s);
    m_notice->setProperty("warning", true);
    m_noticeText->setObjectName(u"holidayNoticeLabel"_s);
    auto *inside = new QVBoxLayout(m_notice);
    inside->setContentsMargins(look.px(12), look.px(8), look.px(12), look.px(8));
    inside->addWidget(m_noticeText);
    qobject_cast<QVBoxLayout *>(layout())->insertWidget(1, m_notice);
    offerYears();
    m_year->setCurrentIndex(m_year->findData(session.today().year()));
    connect(m_year, &QComboBox::currentIndexChanged, this, [this] {
        refresh();
        updateNotice();
    });
    connect(m_import, &QPushButton::clicked, this, &HolidaysView::chooseFile);
    connect(&session, &Session::editableChanged, m_import, &QPushButton::setEnabled);
    m_import->setEnabled(session.isEditable());
    updateNotice();
}

void HolidaysView::showDirectory(const Directory &directory)
{
    SectionView::showDirectory(directory);
    offerYears();
}

bool HolidaysView::showRecord(const QString &id)
{
    if (SectionView::showRecord(id))
        return true;
    for (const HolidayEntry &entry : directory().holidayEntries) {
        if (entry.id.text() == id) {
            m_year->setCurrentIndex(m_year->findData(entry.date.year()));
            return SectionView::showRecord(id);
        }
    }
    return false;
}

std::vector<DirectoryRow> HolidaysView::rows() const
{
    return year() == 0 ? ownHolidayRows(directory()) : holidayRows(directory(), year());
}

int HolidaysView::year() const
{
    return m_year->currentData().toInt();
}

void HolidaysView::offerYears()
{
    std::set<int> years{session().today().year()};
    for (const auto &[known, festivals] : shippedHolidays().lunar)
        years.insert(known);
    for (const HolidayEntry &entry : directory().holidayEntries)
        years.insert(entry.date.year());
    for (const int offered : years) {
        if (m_year->findData(offered) < 0)
            m_year->addItem(tr("%1", "a year, above the holidays").arg(offered), offered);
    }
    if (m_year->findData(0) < 0)
        m_year->insertItem(0, tr("Entered here, all years", "choice above the holidays"), 0);
}

void HolidaysView::updateNotice()
{
    m_noticeText->setText(year() == 0 ? QString() : holidayNotice(year(), shippedHolidays()));
    m_notice->setVisible(!m_noticeText->text().isEmpty());
}

void HolidaysView::chooseFile()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Import holidays", "title of a window that chooses a file"), {},
                                     tr("Lists (*.csv *.tsv *.txt);;All files (*)", "kinds of files"));
    if (!path.isEmpty())
        importFile(path);
}

void HolidaysView::importFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        Q_EMIT failed({ErrorCode::CannotRead, path, file.errorString()});
        return;
    }
    const QString name = QFileInfo(path).fileName();
    const auto decoded = decodeText(file.readAll());
    std::vector<HolidayLine> lines;
    QString refusal;
    if (!decoded)
        refusal = unreadableListText(name, decoded.error());
    else if (const Result<std::vector<HolidayLine>> compared =
                 compareHolidays(decoded->text, officeHolidays(directory()), directory().holidayEntries))
        lines = *compared;
    else
        refusal = decoded->text.trimmed().isEmpty() ? emptyListText(name) : noHolidaysText(name);
    HolidayImportDialog dialog(session(), lines, name, refusal, this);
    if (dialog.exec() != QDialog::Accepted || !dialog.written())
        return;
    const auto count = static_cast<int>(dialog.written()->records.size());
    m_year->setCurrentIndex(m_year->findData(0));
    Q_EMIT noticed(tr("%n holiday(s) imported.", "message after an import", count), true);
}

} // namespace yeouido

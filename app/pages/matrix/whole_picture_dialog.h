// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "pages/matrix/whole_picture.h"

#include <QByteArray>
#include <QDialog>

#include <functional>

namespace yeouido {

class WrappingLabel;

/// The picture as a file, 300 dots an inch.
[[nodiscard]] QByteArray picturePng(const WholePicture &picture);
/// The same on a sheet of A4, with its text as text.
[[nodiscard]] QByteArray picturePdf(const WholePicture &picture);

/// The picture of the whole, to look at and to save.
class WholePictureDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WholePictureDialog)

public:
    /// Where to, given a suggested file name with its suffix; an empty text when the person thought better of
    /// it.
    using FileChooser = std::function<QString(QWidget *parent, const QString &suggestedName)>;

    WholePictureDialog(WholePicture picture, QWidget *parent);
    ~WholePictureDialog() override;

    /// Replaces the system's file dialog.
    void setFileChooser(FileChooser chooser) { m_chooseFile = std::move(chooser); }

private:
    void save(const QString &suffix);

    WholePicture m_picture;
    FileChooser m_chooseFile;
    WrappingLabel *m_message;
};

} // namespace yeouido

// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/directory/record_validity.h"

namespace yeouido {

Record endedOn(Record record, QDate last)
{
    const auto end = [last](Validity &validity) {
        if (!validity.to || *validity.to > last)
            validity.to = last;
    };
    std::visit(
        [&end](auto &value) {
            if constexpr (requires { value.validity; })
                end(value.validity);
            else if constexpr (requires { value.posts; }) {
                for (Post &post : value.posts)
                    end(post.validity);
            }
        },
        record);
    return record;
}

bool canEnd(const Record &record)
{
    return std::visit(
        [](const auto &value) {
            if constexpr (requires { value.posts; })
                return !value.posts.empty();
            else
                return requires { value.validity; };
        },
        record);
}

int orderOf(const Record &record)
{
    return std::visit(
        [](const auto &value) {
            if constexpr (requires { value.order; })
                return value.order;
            else
                return 0;
        },
        record);
}

Record withOrder(Record record, int order)
{
    std::visit(
        [order](auto &value) {
            if constexpr (requires { value.order; })
                value.order = order;
        },
        record);
    return record;
}

} // namespace yeouido
